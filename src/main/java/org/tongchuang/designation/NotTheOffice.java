package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** Only the naming office may do this to a title. */
public class NotTheOffice extends Refusal {

    NotTheOffice() {
        super(Kind.NOT_ALLOWED, "designation.not-the-office");
    }
}
