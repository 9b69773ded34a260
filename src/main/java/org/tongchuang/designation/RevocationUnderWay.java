package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** A title is revoked by one procedure at a time. */
public class RevocationUnderWay extends Refusal {

    RevocationUnderWay(String number) {
        super(Kind.RULE_BROKEN, "designation.revocation-under-way", number);
    }
}
