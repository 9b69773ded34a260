package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** Only administrators look after steps that failed. */
final class IncidentsClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    IncidentsClosed() {
        super(Kind.NOT_ALLOWED, "tracking.refusal.incidents");
    }
}
