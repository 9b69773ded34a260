package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** The proposal has been settled meanwhile. */
public class ProposalSettled extends Refusal {

    ProposalSettled(String key) {
        super(Kind.CHANGED_MEANWHILE, "programme.refusal.proposal-settled", key);
    }
}
