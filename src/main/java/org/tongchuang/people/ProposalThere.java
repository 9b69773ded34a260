package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** The same change waits already. */
public class ProposalThere extends Refusal {

    ProposalThere() {
        super(Kind.RULE_BROKEN, "people.refusal.proposal-there");
    }
}
