package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** Whoever proposed it couldn't do it any more, or its last day has passed. */
public class ProposalStale extends Refusal {

    ProposalStale(String proposer) {
        super(Kind.CHANGED_MEANWHILE, "people.refusal.proposal-stale", proposer);
    }
}
