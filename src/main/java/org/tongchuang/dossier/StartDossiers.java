package org.tongchuang.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignState;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.Candidate;
import org.tongchuang.campaign.TakeInAll;
import org.tongchuang.campaign.Town;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.people.SystemActor;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;

/**
 * Starts the dossiers of a town's chosen communities, one in each call and transaction, so that the page can show how
 * far it has come and a fault holds back only its own community. Safe to repeat.
 */
@Component
public class StartDossiers {

    private final Campaigns campaigns;
    private final TakeInAll takeIn;
    private final StartDossier starter;
    private final Units units;
    private final Rights rights;
    private final SystemActor system;

    StartDossiers(
            Campaigns campaigns,
            TakeInAll takeIn,
            StartDossier starter,
            Units units,
            Rights rights,
            SystemActor system) {
        this.campaigns = campaigns;
        this.takeIn = takeIn;
        this.starter = starter;
        this.units = units;
        this.rights = rights;
        this.system = system;
    }

    /** The communities of the actor's town that still wait for their dossier. */
    public List<Candidate> waiting(String campaignId, Actor actor) {
        return campaigns.see(campaignId, actor).is(CampaignState.OPEN) && mayStart(actor)
                ? campaigns.candidatesWithoutDossier(campaignId, actor.unitId())
                : List.of();
    }

    /**
     * Nothing for who may start dossiers.
     *
     * @throws NotThisTown for everybody else
     */
    public void admit(Actor actor) {
        if (!mayStart(actor)) {
            throw new NotThisTown();
        }
    }

    /** Starts one of those, or none if it has been started meanwhile. */
    @Transactional
    public Optional<Dossier> startOne(String campaignId, String unitId, Actor actor) {
        Campaign campaign = campaigns.see(campaignId, actor);
        admit(actor);
        return waiting(campaignId, actor).stream()
                .filter(candidate -> candidate.unitId().equals(unitId))
                .findFirst()
                .map(candidate -> start(campaign, units.get(unitId), actor));
    }

    /** Starts the dossier of a community whose year begins by itself, in its town's name. */
    @Transactional
    public Dossier begin(Campaign campaign, Town town, Unit unit, String reason) {
        takeIn.takeIn(campaign, town, unit, reason);
        return start(campaign, unit, system.at(units.get(town.townId())));
    }

    private boolean mayStart(Actor actor) {
        return rights.may(actor, Action.JOIN_CAMPAIGN, Subject.at(actor.unitPath()));
    }

    private Dossier start(Campaign campaign, Unit unit, Actor actor) {
        Manifest manifest = campaigns.manifest(campaign);
        String townCode = units.get(actor.unitId()).code();
        Dossier dossier = starter.start(
                new DossierStart(
                        campaign.id(),
                        campaign.programmeVersionId(),
                        manifest.processes().get("main"),
                        campaign.series(townCode),
                        unit,
                        actor.unitId(),
                        null,
                        campaign.standardEditionId(),
                        manifest.sensitivity().name()),
                actor);
        campaigns.dossierStarted(campaign.id(), unit.id(), dossier.id());
        return dossier;
    }
}
