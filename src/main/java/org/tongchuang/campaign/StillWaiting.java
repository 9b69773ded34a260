package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The campaign wasn't settled because dossiers still wait at its lists. */
public class StillWaiting extends Refusal {

    StillWaiting(String name, int waiting) {
        super(Kind.RULE_BROKEN, "campaign.refusal.still-waiting", name, waiting);
    }
}
