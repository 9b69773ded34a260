package org.tongchuang.talk;

import org.tongchuang.dossier.Dossier;
import org.tongchuang.web.Refusal;

/** One of those who were to be called can't read the comment. */
public class NotToBeCalled extends Refusal {

    NotToBeCalled(Dossier dossier) {
        super(Kind.RULE_BROKEN, "talk.refusal.not-to-be-called", dossier.number());
    }
}
