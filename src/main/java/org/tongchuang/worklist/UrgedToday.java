package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Nobody is left to remind: everything is done, or was asked for today already. */
public class UrgedToday extends Refusal {

    UrgedToday() {
        super(Kind.RULE_BROKEN, "worklist.refusal.urged-today");
    }
}
