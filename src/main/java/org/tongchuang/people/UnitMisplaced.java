package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** A unit of that level or kind can't stand below the other. */
public class UnitMisplaced extends Refusal {

    UnitMisplaced(String parentName) {
        super(Kind.RULE_BROKEN, "people.refusal.unit-misplaced", parentName);
    }
}
