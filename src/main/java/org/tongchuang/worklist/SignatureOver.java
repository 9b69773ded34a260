package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The signature is given, or isn't wanted any more. */
public class SignatureOver extends Refusal {

    SignatureOver(Task task) {
        super(Kind.CHANGED_MEANWHILE, "worklist.refusal.signature-over", task.name());
    }
}
