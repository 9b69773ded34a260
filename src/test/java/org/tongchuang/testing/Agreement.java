package org.tongchuang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/**
 * Whether engine, worklist and submissions agree, for stories that ask after every act. The other rules, on all that
 * other tests have left, would take long; a test asks them once, by the whole check.
 */
public final class Agreement {

    private static final Set<String> TOUCHED = Set.of("EngineAgrees", "TasksAgree");

    private final List<ConsistencyRule> rules;

    Agreement(List<ConsistencyRule> rules) {
        this.rules = rules.stream()
                .filter(rule -> TOUCHED.contains(rule.getClass().getSimpleName()))
                .toList();
        assertThat(this.rules).hasSameSizeAs(TOUCHED);
    }

    /** What other tests have left. */
    public List<Inconsistency> violations() {
        return rules.stream().flatMap(rule -> rule.violations().stream()).toList();
    }

    /** Fails if there is one that wasn't known. */
    public void holdsBut(List<Inconsistency> known) {
        assertThat(violations()).isSubsetOf(known);
    }
}
