package org.tongchuang.survey;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Notes on the dossier what was done to ask its residents; never what one of them said. */
@Component
class SurveyActs {

    private final AuditTrail audit;

    SurveyActs(AuditTrail audit) {
        this.audit = audit;
    }

    void record(String verb, String dossierId, Actor actor, Map<String, String> facts) {
        audit.record(new Act(
                "dossier:" + dossierId,
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
    }

    void recordBySystem(String verb, String dossierId, Map<String, String> facts) {
        audit.record(Act.byItself("dossier:" + dossierId, verb, facts));
    }
}
