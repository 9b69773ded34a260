package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** The proposal was decided, was taken back or has lapsed. */
public class ProposalOver extends Refusal {

    ProposalOver() {
        super(Kind.CHANGED_MEANWHILE, "people.refusal.proposal-over");
    }
}
