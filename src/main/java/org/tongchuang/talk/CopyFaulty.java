package org.tongchuang.talk;

import org.tongchuang.dossier.Dossier;
import org.tongchuang.web.Refusal;

/** The remark is too long, or says somebody's number. */
public class CopyFaulty extends Refusal {

    CopyFaulty(Dossier dossier, String fault) {
        super(Kind.RULE_BROKEN, fault, dossier.number());
    }
}
