package org.tongchuang.campaign;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** What every use case of a campaign asks before and writes down after. */
@Component
class Deeds {

    private final Rights rights;
    private final AuditTrail audit;

    Deeds(Rights rights, AuditTrail audit) {
        this.rights = rights;
        this.audit = audit;
    }

    void require(Actor actor, Action action, String unitPath, String refusalKey) {
        if (!rights.may(actor, action, Subject.at(unitPath))) {
            throw new NotForThisUnit(refusalKey);
        }
    }

    void record(Actor actor, String verb, Map<String, String> facts) {
        audit.record(new Act(
                "unit:" + actor.unitId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
    }
}
