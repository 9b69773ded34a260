package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** A unit that still has active units or people below it can't be closed, nor can one's own. */
public class UnitInUse extends Refusal {

    UnitInUse(String unitName) {
        super(Kind.RULE_BROKEN, "people.refusal.unit-in-use", unitName);
    }
}
