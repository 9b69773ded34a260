package org.tongchuang.followup;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** Hands out a list of orders for a file; who took it is on record. */
@Component
public class TakeOrders {

    private final FollowUpOrders orders;
    private final Rights rights;
    private final AuditTrail audit;

    TakeOrders(FollowUpOrders orders, Rights rights, AuditTrail audit) {
        this.orders = orders;
        this.rights = rights;
        this.audit = audit;
    }

    public boolean may(Actor actor) {
        return rights.may(actor, Action.EXPORT, Subject.at(actor.unitPath()));
    }

    /**
     * Those that the actor sees, at most {@value FollowUpOrders#CAP}.
     *
     * @throws TakingRefused if his roles may not take lists away
     */
    @Transactional
    public List<FollowUpOrder> list(OrderQuery query, Actor actor) {
        if (!may(actor)) {
            throw new TakingRefused();
        }
        List<FollowUpOrder> found = orders.list(actor, query, FollowUpOrders.CAP, 0);
        audit.record(new Act(
                "unit:" + actor.unitId(),
                "orders-exported",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("rows", Integer.toString(found.size()))));
        return found;
    }
}
