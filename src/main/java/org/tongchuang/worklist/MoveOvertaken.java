package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The dossier is no longer where it was when the move was previewed. */
public class MoveOvertaken extends Refusal {

    MoveOvertaken(String number) {
        super(Kind.CHANGED_MEANWHILE, "worklist.move.overtaken", number);
    }
}
