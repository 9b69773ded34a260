package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** Programmes are shown to offices and administrators. */
final class GalleryClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    GalleryClosed() {
        super(Kind.NOT_ALLOWED, "tracking.refusal.programmes");
    }
}
