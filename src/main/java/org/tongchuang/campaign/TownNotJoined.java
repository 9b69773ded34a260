package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The town hasn't joined the campaign. */
public class TownNotJoined extends Refusal {

    TownNotJoined(String name) {
        super(Kind.RULE_BROKEN, "campaign.refusal.town-not-joined", name);
    }
}
