package org.tongchuang.standard;

import org.tongchuang.web.Refusal;

/** The edition has been published or discarded meanwhile. */
public class EditionSettled extends Refusal {

    EditionSettled(String label) {
        super(Kind.CHANGED_MEANWHILE, "standard.refusal.settled", label);
    }
}
