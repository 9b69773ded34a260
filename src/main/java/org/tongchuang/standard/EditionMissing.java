package org.tongchuang.standard;

import org.tongchuang.web.Refusal;

/** There is no such edition, or not for this unit. */
public class EditionMissing extends Refusal {

    EditionMissing(String id) {
        super(Kind.NOT_FOUND, "standard.refusal.edition-missing", id);
    }
}
