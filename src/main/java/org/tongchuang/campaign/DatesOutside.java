package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** Dates lie outside those that bind them. */
public class DatesOutside extends Refusal {

    DatesOutside(String labelKey) {
        super(Kind.RULE_BROKEN, labelKey);
    }
}
