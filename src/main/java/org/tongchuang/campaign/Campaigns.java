package org.tongchuang.campaign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;

/** The door to campaigns, their towns and their candidates. */
@Component
public class Campaigns {

    private final CampaignMapper mapper;
    private final TownMapper towns;
    private final Programmes programmes;
    private final Units units;

    Campaigns(CampaignMapper mapper, TownMapper towns, Programmes programmes, Units units) {
        this.mapper = mapper;
        this.towns = towns;
        this.programmes = programmes;
        this.units = units;
    }

    /** A campaign, whoever asks: for use cases that have judged the asker's right already. */
    public Campaign get(String id) {
        return mapper.find(id).orElseThrow(() -> new CampaignMissing(id));
    }

    /** A campaign as this actor may see it; one that he may not see is missing to him. */
    public Campaign see(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).orElseThrow(() -> new CampaignMissing(id));
    }

    public List<Campaign> list(Actor actor, int limit, int offset) {
        return mapper.listVisible(Scope.of(actor), limit, offset);
    }

    /** How many this actor sees, at most 1,000. */
    public int count(Actor actor) {
        return mapper.countVisible(Scope.of(actor));
    }

    /** The manifest of the programme version that the campaign began with. */
    public Manifest manifest(Campaign campaign) {
        return programmes.get(campaign.programmeVersionId()).manifest();
    }

    /** The phases of the programme that the campaign gives dates to, in order. */
    public List<Manifest.Phase> datablePhases(Campaign campaign) {
        return PhaseProposal.datable(manifest(campaign));
    }

    public Limits limits(String campaignId) {
        var narrowed = mapper.listLimits(campaignId).stream().collect(Collectors.toMap(Limit::name, Limit::amount));
        return new Limits(manifest(get(campaignId)), narrowed);
    }

    /** The planned phases of the host or of one town, in order. */
    public List<PlannedPhase> phases(String campaignId, String unitId) {
        return mapper.listPhases(campaignId, unitId);
    }

    public Optional<Town> town(String campaignId, String townId) {
        return towns.find(campaignId, townId);
    }

    /** The towns that have joined, as far as this actor may see them. */
    public List<Town> towns(String campaignId, Actor actor) {
        return towns.listVisible(campaignId, Scope.of(actor));
    }

    public List<Candidate> candidates(String campaignId, Actor actor) {
        return towns.listCandidatesVisible(campaignId, Scope.of(actor));
    }

    /** The units that a town may put forward: its communities, or itself where the programme is about towns. */
    public List<Unit> eligible(Campaign campaign, String townId) {
        return manifest(campaign).subject() == Level.TOWN
                ? List.of(units.get(townId))
                : units.below(townId, UnitKind.COMMUNITY, UnitKind.VILLAGE);
    }

    public List<Candidate> candidatesWithoutDossier(String campaignId, String townId) {
        return towns.listWithoutDossier(campaignId, townId);
    }

    /** Ties the dossier to its candidate, who can't be dropped from then on. */
    @Transactional
    public void dossierStarted(String campaignId, String unitId, String dossierId) {
        if (towns.updateDossier(campaignId, unitId, dossierId) == 0) {
            throw new CandidateFixed(unitId);
        }
    }
}
