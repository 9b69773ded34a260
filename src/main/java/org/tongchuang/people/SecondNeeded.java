package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** A second administrator decides: not the proposer, not the member concerned, nobody below. */
public class SecondNeeded extends Refusal {

    SecondNeeded() {
        super(Kind.NOT_ALLOWED, "people.refusal.second-needed");
    }
}
