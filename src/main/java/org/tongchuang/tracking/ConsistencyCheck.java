package org.tongchuang.tracking;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** Asks every module whether its records agree with each other and with the engine. */
@Component
public class ConsistencyCheck {

    private final ObjectProvider<ConsistencyRule> rules;
    private final Rights rights;

    ConsistencyCheck(ObjectProvider<ConsistencyRule> rules, Rights rights) {
        this.rules = rules;
        this.rights = rights;
    }

    /** Everything that doesn't agree; empty when all is well. */
    @Transactional(readOnly = true)
    public List<Inconsistency> violations() {
        return rules.stream().flatMap(rule -> rule.violations().stream()).toList();
    }

    public boolean mayRun(Actor actor) {
        return rights.may(actor, Action.CHECK_CONSISTENCY, Subject.at(actor.unitPath()));
    }
}
