package org.tongchuang.talk;

import org.tongchuang.dossier.Dossier;
import org.tongchuang.web.Refusal;

/** Nobody was chosen, or somebody who doesn't see the dossier. */
public class NotAReceiver extends Refusal {

    NotAReceiver(Dossier dossier) {
        super(Kind.RULE_BROKEN, "talk.refusal.not-a-receiver", dossier.number());
    }
}
