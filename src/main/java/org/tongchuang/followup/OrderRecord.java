package org.tongchuang.followup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Keeps the record of orders, each in its dossier's chain. */
@Component
class OrderRecord {

    private final AuditTrail audit;
    private final OrderKinds kinds;

    OrderRecord(AuditTrail audit, OrderKinds kinds) {
        this.audit = audit;
        this.kinds = kinds;
    }

    void begun(FollowUpOrder order, Actor actor) {
        record("order-begun", order, actor, Map.of());
    }

    void issued(FollowUpOrder order, Actor actor) {
        String owner = order.ownerName() == null ? "" : order.ownerName();
        record(
                "order-issued",
                order,
                actor,
                Map.of(
                        "owner",
                        order.ownerUnitName() + owner,
                        "due",
                        order.dueOn().toString()));
    }

    void cancelled(FollowUpOrder order, String reason, Actor actor) {
        record("order-cancelled", order, actor, Map.of("reason", reason));
    }

    /** What the process does after somebody has completed a task, which is on record by itself. */
    void bySystem(String verb, FollowUpOrder order) {
        audit.record(Act.byItself("dossier:" + order.dossierId(), verb, facts(order, Map.of())));
    }

    private void record(String verb, FollowUpOrder order, Actor actor, Map<String, String> more) {
        audit.record(new Act(
                "dossier:" + order.dossierId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts(order, more)));
    }

    private Map<String, String> facts(FollowUpOrder order, Map<String, String> more) {
        Map<String, String> facts = new LinkedHashMap<>(more);
        facts.put("number", order.number());
        facts.put("kind", kinds.name(order.programmeVersionId(), order.kind(), Locale.CHINA));
        return facts;
    }
}
