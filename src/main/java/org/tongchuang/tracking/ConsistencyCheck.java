package org.tongchuang.tracking;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** Asks every module whether its records agree with each other and with the engine. */
@Component
public class ConsistencyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ConsistencyCheck.class);

    private final ObjectProvider<ConsistencyRule> rules;
    private final Rights rights;

    ConsistencyCheck(ObjectProvider<ConsistencyRule> rules, Rights rights) {
        this.rules = rules;
        this.rights = rights;
    }

    /** Everything that doesn't agree; empty when all is well. */
    @Transactional(readOnly = true)
    public List<Inconsistency> violations() {
        return rules.stream().flatMap(rule -> violations(rule).stream()).toList();
    }

    /** A row that can't even be read is a fault of its own, and doesn't hide what the other rules find. */
    private static List<Inconsistency> violations(ConsistencyRule rule) {
        try {
            return rule.violations();
        } catch (RuntimeException unreadable) {
            String name = ClassUtils.getUserClass(rule).getSimpleName();
            LOG.error("{} could not be checked", name, unreadable);
            return List.of(new Inconsistency("can-be-checked", name));
        }
    }

    public boolean mayRun(Actor actor) {
        return rights.may(actor, Action.CHECK_CONSISTENCY, Subject.at(actor.unitPath()));
    }
}
