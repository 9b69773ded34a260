package org.tongchuang.designation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.WaitingLists;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierProcess;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.SystemActor;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;

/** Starts the dossiers of a title's later life, each under its own number and in the programme version of the title. */
@Component
class LaterDossiers {

    static final String PROMOTION = "promotion";
    static final String RE_REVIEW = "reReview";
    static final String REVOCATION = "revocation";

    private static final Map<String, String> LETTERS = Map.of(PROMOTION, "P", RE_REVIEW, "R", REVOCATION, "V");
    private static final String STOPPED = "TERMINATED";

    private final Campaigns campaigns;
    private final Dossiers dossiers;
    private final StartDossier starter;
    private final WaitingLists lists;
    private final ObjectProvider<DossierProcess> engine;
    private final Units units;
    private final SystemActor system;
    private final Clock clock;

    LaterDossiers(
            Campaigns campaigns,
            Dossiers dossiers,
            StartDossier starter,
            WaitingLists lists,
            ObjectProvider<DossierProcess> engine,
            Units units,
            SystemActor system,
            Clock clock) {
        this.campaigns = campaigns;
        this.dossiers = dossiers;
        this.starter = starter;
        this.lists = lists;
        this.engine = engine;
        this.units = units;
        this.system = system;
        this.clock = clock;
    }

    /** Started by the calendar or a naming; nothing where the programme has no such process. */
    Optional<Dossier> start(Designation title, String part) {
        return start(title, part, system.at(units.get(title.hostId())));
    }

    Optional<Dossier> start(Designation title, String part, Actor actor) {
        Campaign campaign = campaigns.get(title.campaignId());
        Manifest manifest = campaigns.manifest(campaign);
        return Optional.ofNullable(manifest.processes().get(part))
                .map(process -> starter.start(wanted(title, campaign, manifest, part, process), actor));
    }

    boolean isKnown(Designation title, String part) {
        return campaigns.manifest(campaigns.get(title.campaignId())).processes().containsKey(part);
    }

    /** Ends the re-review that is under way: its title is over. */
    void stopReReview(Designation title) {
        String process = campaigns
                .manifest(campaigns.get(title.campaignId()))
                .processes()
                .get(RE_REVIEW);
        dossiers.ofTitle(title.id()).stream()
                .filter(dossier -> dossier.isRunning() && dossier.processKey().equals(process))
                .forEach(this::stop);
    }

    private void stop(Dossier dossier) {
        lists.leave(dossier.id());
        engine.getObject().end(dossier.processInstanceId(), STOPPED);
        dossiers.close(dossier.id(), STOPPED);
    }

    private DossierStart wanted(Designation title, Campaign campaign, Manifest manifest, String part, String process) {
        Dossier named = dossiers.get(title.dossierId());
        String townId = named.townId();
        String series = "%s-%s-%d-%s"
                .formatted(
                        campaign.numberPrefix(),
                        LETTERS.get(part),
                        ChinaTime.today(clock).getYear(),
                        units.get(townId).code());
        return new DossierStart(
                campaign.id(),
                title.programmeVersionId(),
                process,
                series,
                units.get(title.unitId()),
                townId,
                title.id(),
                named.standardEditionId(),
                manifest.sensitivity().name());
    }
}
