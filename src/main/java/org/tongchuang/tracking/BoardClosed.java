package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** The board is for offices that watch over others. */
public class BoardClosed extends Refusal {
    BoardClosed() {
        super(Kind.NOT_ALLOWED, "tracking.refusal.board");
    }
}
