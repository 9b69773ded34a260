package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** A task isn't returned to an earlier step: the steps between can't be undone, or the programme doesn't let it. */
public class NoReturn extends Refusal {

    static final String BAR = "worklist.return.bar.";

    NoReturn(Task to, String bar) {
        super(Kind.RULE_BROKEN, BAR + bar, to.name());
    }
}
