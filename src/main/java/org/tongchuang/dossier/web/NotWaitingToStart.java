package org.tongchuang.dossier.web;

import org.tongchuang.web.Refusal;

/** The community isn't among those of the actor's town that wait for their dossier. */
class NotWaitingToStart extends Refusal {

    NotWaitingToStart(String unitCode) {
        super(Kind.RULE_BROKEN, "dossier.start.not-waiting", unitCode);
    }
}
