package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** All his roles in the unit are held in person. */
public class NothingToStandInFor extends Refusal {

    NothingToStandInFor(String memberName) {
        super(Kind.RULE_BROKEN, "people.refusal.nothing-to-stand-in-for", memberName);
    }
}
