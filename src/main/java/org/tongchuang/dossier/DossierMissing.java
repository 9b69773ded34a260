package org.tongchuang.dossier;

import org.tongchuang.web.Refusal;

/** There is no such dossier, or the one who asks may not know of it. */
public class DossierMissing extends Refusal {
    public DossierMissing(String id) {
        super(Kind.NOT_FOUND, "dossier.missing", id);
    }
}
