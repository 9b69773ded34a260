package org.tongchuang.talk;

import org.tongchuang.dossier.Dossier;
import org.tongchuang.web.Refusal;

/** The words are none, too many, or say somebody's number. */
public class CommentFaulty extends Refusal {

    CommentFaulty(Dossier dossier, String fault) {
        super(Kind.RULE_BROKEN, fault, dossier.number());
    }
}
