package org.tongchuang.followup;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;

/** Begins an order by hand: its issuer gets the task of writing it, with a form, a draft and a place for photographs. */
@Component
public class WriteOrder {

    private final Dossiers dossiers;
    private final OrderKinds kinds;
    private final OpenOrder open;
    private final OrderRecord trail;

    WriteOrder(Dossiers dossiers, OrderKinds kinds, OpenOrder open, OrderRecord trail) {
        this.dossiers = dossiers;
        this.kinds = kinds;
        this.open = open;
        this.trail = trail;
    }

    /**
     * Begins one.
     *
     * @throws MayNotIssue if orders of this kind are issued by others, or the dossier has ended
     */
    @Transactional
    public FollowUpOrder begin(String dossierId, String kind, Actor actor) {
        Dossier seen = dossiers.see(dossierId, actor);
        if (!kinds.issuable(seen, actor).contains(kind) || !dossiers.lockFor(dossierId, actor)) {
            throw new MayNotIssue(seen.number());
        }
        Dossier dossier = dossiers.get(dossierId);
        String role =
                kinds.issuingRole(dossier, kinds.get(dossier, kind), actor).orElseThrow();
        FollowUpOrder order = open.blank(dossier, kind, role, actor);
        trail.begun(order, actor);
        return order;
    }
}
