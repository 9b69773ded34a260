package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** A dossier isn't moved by hand: something lies between that nobody may leave out or undo. */
public class NoMove extends Refusal {

    static final String BAR = "worklist.move.bar.";

    NoMove(String labelKey, String name) {
        super(Kind.RULE_BROKEN, labelKey, name);
    }
}
