package org.tongchuang.proof;

import org.tongchuang.web.Refusal;

/** The same work was handed in before, with another form. */
public class ProofSpent extends Refusal {

    ProofSpent() {
        super(Kind.RULE_BROKEN, "proof.refused");
    }
}
