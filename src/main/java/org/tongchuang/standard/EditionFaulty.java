package org.tongchuang.standard;

import org.tongchuang.web.Refusal;

/** What was to become an edition isn't one, or no longer. */
public class EditionFaulty extends Refusal {

    EditionFaulty(String code, int faults) {
        super(Kind.RULE_BROKEN, "standard.refusal.faulty", code, faults);
    }
}
