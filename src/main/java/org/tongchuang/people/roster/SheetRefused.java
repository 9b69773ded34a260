package org.tongchuang.people.roster;

import org.tongchuang.web.Refusal;

/** The file isn't a table of values that can be taken. */
public class SheetRefused extends Refusal {

    SheetRefused(String why, Object... where) {
        super(Kind.RULE_BROKEN, "people.roster.refusal." + why, where);
    }
}
