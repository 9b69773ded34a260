package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** The external directory is for administrators of the unit at the top. */
public class ExternalClosed extends Refusal {

    ExternalClosed() {
        super(Kind.NOT_ALLOWED, "programme.refusal.closed");
    }
}
