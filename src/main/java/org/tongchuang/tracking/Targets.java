package org.tongchuang.tracking;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.Manifest;

/** The shares that a campaign is to reach, as far as the asking office's own area goes: a town reads its own. */
@Component
public class Targets {

    private final TargetMapper mapper;
    private final Campaigns campaigns;
    private final Rights rights;

    Targets(TargetMapper mapper, Campaigns campaigns, Rights rights) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.rights = rights;
    }

    public boolean has(Campaign campaign, Actor actor) {
        return mayRead(actor) && !campaigns.manifest(campaign).targets().isEmpty();
    }

    /**
     * In the order of the manifest.
     *
     * @throws BoardClosed to whom boards aren't open
     */
    public List<TargetShare> of(Campaign campaign, Actor actor) {
        if (!mayRead(actor)) {
            throw new BoardClosed();
        }
        Manifest manifest = campaigns.manifest(campaign);
        Scope scope = Scope.of(actor);
        TargetCounts counts = new TargetCounts(
                mapper.countUnits(campaign.id(), manifest.subject(), scope),
                mapper.countOutcomes(campaign.id(), manifest.processes().get("main"), scope));
        return manifest.targets().entrySet().stream()
                .map(target -> counts.of(target.getKey(), target.getValue()))
                .toList();
    }

    private boolean mayRead(Actor actor) {
        return rights.may(actor, Action.SEE_BOARD, Subject.at(actor.unitPath()));
    }
}
