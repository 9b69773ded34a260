package org.tongchuang.designation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.WaitingDossier;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Grades;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;

/** Makes the title of one community, and later lets it take effect. */
@Component
public class Naming {

    private static final int TOKEN_BYTES = 16;

    private final DesignationMapper mapper;
    private final Campaigns campaigns;
    private final Dossiers dossiers;
    private final Units units;
    private final ProgrammeContents contents;
    private final Grades grades;
    private final Chronicle chronicle;
    private final WrittenTitles rows;
    private final LaterDossiers later;
    private final Lapses lapses;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Naming(
            DesignationMapper mapper,
            Campaigns campaigns,
            Dossiers dossiers,
            Units units,
            ProgrammeContents contents,
            Grades grades,
            Chronicle chronicle,
            WrittenTitles rows,
            LaterDossiers later,
            Lapses lapses,
            Clock clock) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.dossiers = dossiers;
        this.units = units;
        this.contents = contents;
        this.grades = grades;
        this.chronicle = chronicle;
        this.rows = rows;
        this.later = later;
        this.lapses = lapses;
        this.clock = clock;
    }

    /** The new title, or nothing if the dossier has led to one already. */
    Optional<Designation> name(CampaignAct act, WaitingDossier waiting) {
        if (mapper.findByDossier(waiting.dossierId()).isPresent()) {
            return Optional.empty();
        }
        Campaign campaign = campaigns.get(act.campaignId());
        if (mapper.countHeld(waiting.unitId(), campaign.programmeKey(), ChinaTime.today(clock)) > 0) {
            throw new AlreadyNamed(waiting.unitName());
        }
        Designation title = title(act, waiting, campaign);
        mapper.insert(title);
        rows.written(title.id());
        return Optional.of(title);
    }

    /** The naming takes effect for this dossier's community, whose way to the province begins. Safe to repeat. */
    @Transactional
    public void takeEffect(String dossierId) {
        Designation title = mapper.findByDossier(dossierId)
                .orElseThrow(() -> new IllegalStateException("Dossier " + dossierId + " led to no title"));
        if (mapper.updateEffective(title.id(), clock.instant()) == 1) {
            later.start(title, LaterDossiers.PROMOTION);
            chronicle.note(title, TitleMoment.NAMED, dossierId);
            regrading(title, dossierId);
            lapses.replace(title);
        }
    }

    /** A community that is named again may have moved up or down. */
    private void regrading(Designation title, String dossierId) {
        mapper.findGradeBefore(title)
                .filter(before -> title.gradeName() != null && !before.equals(title.gradeName()))
                .ifPresent(before -> chronicle.note(
                        title, TitleMoment.REGRADED, dossierId, before + " → " + title.gradeName(), null));
    }

    private Designation title(CampaignAct act, WaitingDossier waiting, Campaign campaign) {
        Dossier dossier = dossiers.get(waiting.dossierId());
        LocalDate today = ChinaTime.today(clock);
        Validity validity = validity(campaign);
        LocalDate dueOn = validity.dueFrom(today);
        return new Designation(
                UUID.randomUUID().toString(),
                number(campaign, today),
                dossier.unitId(),
                dossier.unitPath(),
                dossier.unitName(),
                dossier.isOfTown() ? "" : units.get(dossier.townId()).name(),
                campaign.id(),
                campaign.name(),
                campaign.programmeKey(),
                campaign.programmeVersionId(),
                titleName(campaign),
                campaign.hostId(),
                campaign.hostName(),
                dossier.id(),
                act.id(),
                waiting.scoreHundredths(),
                grades.name(dossier, Locale.SIMPLIFIED_CHINESE).orElse(null),
                today,
                token(),
                null,
                TitleState.ACTIVE,
                null,
                PromotionState.NONE,
                validity.mode(),
                validity.cycleYears(),
                validity.end(),
                validity.renewMonths(),
                dueOn,
                validity.reviewFrom(dueOn),
                null,
                null,
                null,
                clock.instant());
    }

    private Validity validity(Campaign campaign) {
        Manifest.Designation rules = campaigns.manifest(campaign).designation();
        return Validity.of(
                rules.mode(),
                campaigns.limits(campaign.id()).cycleYears(),
                Validity.End.valueOf(rules.end().name()),
                rules.renewMonths());
    }

    private String titleName(Campaign campaign) {
        var texts = contents.texts(campaign.programmeVersionId(), Locale.SIMPLIFIED_CHINESE);
        return texts.find("programme.title").orElseGet(() -> texts.text("programme.name"));
    }

    /** Counts first: two who both tried to begin the series would share its row and then wait for each other. */
    private String number(Campaign campaign, LocalDate today) {
        String series = campaign.numberPrefix() + "-D-" + today.getYear();
        if (mapper.incrementSeries(series) == 0) {
            mapper.insertSeries(series);
            mapper.incrementSeries(series);
        }
        return "%s-%04d".formatted(series, mapper.lastNumber(series));
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
