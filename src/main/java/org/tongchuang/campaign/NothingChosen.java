package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** No dossier was chosen that could move. */
public class NothingChosen extends Refusal {

    NothingChosen() {
        super(Kind.RULE_BROKEN, "campaign.refusal.nothing-chosen");
    }
}
