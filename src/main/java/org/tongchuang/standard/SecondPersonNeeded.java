package org.tongchuang.standard;

import org.tongchuang.web.Refusal;

/** Whoever imported an edition doesn't publish it. */
public class SecondPersonNeeded extends Refusal {

    SecondPersonNeeded(String label) {
        super(Kind.RULE_BROKEN, "standard.refusal.second-person", label);
    }
}
