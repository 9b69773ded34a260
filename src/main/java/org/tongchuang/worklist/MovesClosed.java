package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Only administrators above a dossier move it by hand, and only while it runs. */
public class MovesClosed extends Refusal {

    MovesClosed(String number) {
        super(Kind.NOT_ALLOWED, "worklist.move.closed", number);
    }
}
