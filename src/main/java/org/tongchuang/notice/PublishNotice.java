package org.tongchuang.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.campaign.ActEffect;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.Limits;
import org.tongchuang.campaign.WaitingDossier;
import org.tongchuang.people.Level;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;

/** One act makes one notice for all communities that it lists; each dossier then gets its row as it moves. */
@Component
class PublishNotice implements ActEffect {

    private final NoticeMapper mapper;
    private final Campaigns campaigns;
    private final Units units;
    private final WorkCalendars calendars;
    private final NoticeTitle titles;
    private final OfficeContacts contacts;
    private final Clearances clearances;
    private final WrittenNotices rows;
    private final Clock clock;

    PublishNotice(
            NoticeMapper mapper,
            Campaigns campaigns,
            Units units,
            WorkCalendars calendars,
            NoticeTitle titles,
            OfficeContacts contacts,
            Clearances clearances,
            WrittenNotices rows,
            Clock clock) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.units = units;
        this.calendars = calendars;
        this.titles = titles;
        this.contacts = contacts;
        this.clearances = clearances;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "publicNotice";
    }

    @Override
    public void begin(CampaignAct act, List<WaitingDossier> listed) {
        PublicNotice notice = notice(act, campaigns.get(act.campaignId()));
        clearances.require(
                notice.hostId(),
                List.of(
                        notice.title(),
                        notice.basis(),
                        notice.basisNumber(),
                        notice.note(),
                        notice.address(),
                        notice.phone(),
                        notice.email()));
        mapper.insert(notice);
        rows.noticeWritten(notice.id());
    }

    @Override
    public void apply(CampaignAct act, WaitingDossier dossier) {
        PublicNotice notice = mapper.findOfAct(act.id()).orElseThrow();
        NoticeRow row = new NoticeRow(
                UUID.randomUUID().toString(),
                notice.id(),
                dossier.dossierId(),
                dossier.dossierNumber(),
                dossier.unitId(),
                dossier.unitPath(),
                dossier.unitName(),
                units.ancestorAt(dossier.unitId(), Level.TOWN).name());
        mapper.insertRow(row);
        rows.rowWritten(row.id());
    }

    private PublicNotice notice(CampaignAct act, Campaign campaign) {
        Manifest manifest = campaigns.manifest(campaign);
        String stage = manifest.lists().get(act.point()).stage();
        Limits limits = campaigns.limits(campaign.id());
        NoticeTerm term = NoticeTerm.atLeast(
                limits.noticeWorkDays(stage), manifest.publicNotice().countStartDay());
        LocalDate today = ChinaTime.today(clock);
        OfficeContact contact = contacts.of(campaign.hostId());
        return new PublicNotice(
                UUID.randomUUID().toString(),
                act.id(),
                campaign.id(),
                stage,
                titles.of(campaign, act.point()),
                campaign.hostId(),
                campaign.hostPath(),
                campaign.hostName(),
                campaign.approvalBasis(),
                campaign.approvalNumber(),
                act.note(),
                contact.address(),
                contact.phone(),
                contact.email(),
                String.join(",", manifest.publicNotice().stages().get(stage).channels()),
                term.workDays(),
                limits.leastNoticeWorkDays(stage),
                term.countStartDay(),
                clock.instant(),
                today,
                term.lastDay(today, calendars.of(campaign.hostPath())),
                PublicNotice.State.RUNNING);
    }
}
