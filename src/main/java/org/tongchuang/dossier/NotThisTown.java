package org.tongchuang.dossier;

import org.tongchuang.web.Refusal;

/** Only a town's own office starts the dossiers of its communities. */
public class NotThisTown extends Refusal {
    public NotThisTown() {
        super(Kind.NOT_ALLOWED, "dossier.start.not-allowed");
    }
}
