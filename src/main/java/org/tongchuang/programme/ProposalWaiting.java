package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** The programme has been proposed already. */
public class ProposalWaiting extends Refusal {

    ProposalWaiting(String key) {
        super(Kind.CHANGED_MEANWHILE, "programme.refusal.proposal-waiting", key);
    }
}
