package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** What has ended can't be ended again. */
public class TitleOver extends Refusal {

    TitleOver(String number) {
        super(Kind.RULE_BROKEN, "designation.over", number);
    }
}
