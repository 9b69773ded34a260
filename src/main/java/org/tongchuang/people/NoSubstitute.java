package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** The other one is no colleague of the unit who could stand in. */
public class NoSubstitute extends Refusal {

    NoSubstitute(String memberName) {
        super(Kind.RULE_BROKEN, "people.refusal.no-substitute", memberName);
    }
}
