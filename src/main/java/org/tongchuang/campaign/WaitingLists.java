package org.tongchuang.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;

/** The lists where dossiers wait for the office's act. */
@Component
public class WaitingLists {

    private final WaitingMapper mapper;
    private final Campaigns campaigns;
    private final TownQuotas quotas;
    private final Holds holds;
    private final ProgrammeContents contents;
    private final Clock clock;

    WaitingLists(
            WaitingMapper mapper,
            Campaigns campaigns,
            TownQuotas quotas,
            Holds holds,
            ProgrammeContents contents,
            Clock clock) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.quotas = quotas;
        this.holds = holds;
        this.contents = contents;
        this.clock = clock;
    }

    /** A dossier's process has come to a list point. A repeated job doesn't put it there twice. */
    @Transactional
    public void enter(NewWaiting arrival) {
        if (!mapper.isWaiting(arrival.processInstanceId(), arrival.point())) {
            mapper.insert(row(arrival));
        }
    }

    /** The dossier was withdrawn or ended otherwise and waits no more. */
    @Transactional
    public void leave(String dossierId) {
        mapper.updateGone(dossierId);
    }

    public List<PointCount> counts(String campaignId) {
        return mapper.listCounts(campaignId);
    }

    /** What the manifest says of a list point. */
    public Manifest.ListPoint point(Campaign campaign, String point) {
        return Optional.ofNullable(campaigns.manifest(campaign).lists().get(point))
                .orElseThrow(() -> new ListMissing(point));
    }

    /** What its programme calls a list, in the language of records. */
    String name(Campaign campaign, String point) {
        return contents.texts(campaign.programmeVersionId(), Locale.SIMPLIFIED_CHINESE)
                .text("list." + point);
    }

    /** Whether this actor, for the host, is the one who acts on the list. */
    public boolean mayAct(Campaign campaign, String point, Actor actor) {
        String role = point(campaign, point).role();
        return actor.unitId().equals(campaign.hostId()) && actor.holds(role == null ? Role.CITY_OFFICE : role);
    }

    /** Who waits at a point, best score first. */
    public List<RankedDossier> ranked(Campaign campaign, String point) {
        List<WaitingDossier> waiting = mapper.listWaiting(campaign.id(), point);
        return new Ranking(waiting)
                .inside(quotaLeft(campaign, point), quotas.places(campaign, point, waiting), holds::reason);
    }

    /** Whether the list takes only so many of one town, and so ranks those that wait. */
    public boolean isByTown(String campaignId, String point) {
        return quotas.isByTown(campaigns.get(campaignId), point);
    }

    /** How many more can be listed at a point that ranks. */
    public int quotaLeft(Campaign campaign, String point) {
        return campaign.quota() == null
                ? Integer.MAX_VALUE
                : Math.max(0, campaign.quota() - mapper.countListed(campaign.id(), point));
    }

    private WaitingDossier row(NewWaiting arrival) {
        return new WaitingDossier(
                UUID.randomUUID().toString(),
                arrival.campaignId(),
                arrival.point(),
                arrival.dossierId(),
                arrival.dossierNumber(),
                arrival.processInstanceId(),
                arrival.unitId(),
                arrival.unitPath(),
                arrival.unitName(),
                arrival.scoreHundredths(),
                clock.instant(),
                null,
                null,
                RowState.WAITING,
                null,
                null,
                null);
    }
}
