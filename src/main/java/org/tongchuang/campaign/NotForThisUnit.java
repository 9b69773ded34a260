package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The acting unit or role may not do this to the campaign. */
public class NotForThisUnit extends Refusal {

    NotForThisUnit(String labelKey) {
        super(Kind.NOT_ALLOWED, labelKey);
    }
}
