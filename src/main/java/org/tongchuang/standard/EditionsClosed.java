package org.tongchuang.standard;

import org.tongchuang.web.Refusal;

/** Editions are for the city's office and administrators; importing is for a unit that may host campaigns. */
public class EditionsClosed extends Refusal {

    EditionsClosed() {
        super(Kind.NOT_ALLOWED, "standard.refusal.closed");
    }
}
