package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** The unit is not of the level that the role is for, or is closed. */
public class RoleMisplaced extends Refusal {

    RoleMisplaced(String unitName) {
        super(Kind.RULE_BROKEN, "people.refusal.role-misplaced", unitName);
    }
}
