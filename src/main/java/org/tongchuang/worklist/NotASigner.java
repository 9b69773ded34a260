package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Whoever was chosen doesn't see the dossier, must stay out of it, or was asked already. */
public class NotASigner extends Refusal {

    NotASigner(Task task) {
        super(Kind.RULE_BROKEN, "worklist.refusal.not-a-signer", task.name());
    }
}
