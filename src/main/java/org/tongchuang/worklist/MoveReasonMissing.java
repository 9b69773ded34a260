package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Whoever reads the record has to know why a dossier was moved by hand. */
public class MoveReasonMissing extends Refusal {

    MoveReasonMissing(String number) {
        super(Kind.RULE_BROKEN, "worklist.move.reason-missing", number);
    }
}
