package org.tongchuang.sheet;

import org.tongchuang.web.Refusal;

/** The file isn't a table of values that can be taken. */
public class SheetRefused extends Refusal {

    public SheetRefused(String why, Object... where) {
        super(Kind.RULE_BROKEN, "sheet.refusal." + why, where);
    }
}
