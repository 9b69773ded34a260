package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** The step runs again already, or its dossier has gone another way. */
final class IncidentOver extends Refusal {

    private static final long serialVersionUID = 1L;

    IncidentOver() {
        super(Kind.CHANGED_MEANWHILE, "tracking.refusal.incident-over");
    }
}
