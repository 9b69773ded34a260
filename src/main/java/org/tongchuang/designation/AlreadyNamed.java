package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** A unit holds one title of a kind at a time. */
public class AlreadyNamed extends Refusal {

    AlreadyNamed(String unitName) {
        super(Kind.RULE_BROKEN, "designation.already-named", unitName);
    }
}
