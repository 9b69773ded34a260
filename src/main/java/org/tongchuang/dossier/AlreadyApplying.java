package org.tongchuang.dossier;

import org.tongchuang.web.Refusal;

/** The community has an application for the same title under way. */
public class AlreadyApplying extends Refusal {

    AlreadyApplying(String unitName, String number) {
        super(Kind.RULE_BROKEN, "dossier.refusal.already-applying", unitName, number);
    }
}
