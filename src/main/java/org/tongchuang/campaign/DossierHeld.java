package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** Something open about this one dossier keeps it from moving. */
public class DossierHeld extends Refusal {

    DossierHeld(String reasonKey) {
        super(Kind.RULE_BROKEN, reasonKey);
    }
}
