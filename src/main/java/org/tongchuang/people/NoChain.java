package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** Whoever stands in for one is away himself: nobody stands in for somebody who stands in. */
public class NoChain extends Refusal {

    NoChain(String memberName, String substituteName) {
        super(Kind.RULE_BROKEN, "people.refusal.no-chain", memberName, substituteName);
    }
}
