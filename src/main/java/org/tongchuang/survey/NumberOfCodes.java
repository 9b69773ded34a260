package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** Too few codes to reach the least sample with, or more than a community can need. */
public class NumberOfCodes extends Refusal {

    NumberOfCodes(int least, int most) {
        super(Kind.RULE_BROKEN, "survey.refusal.number", least, most);
    }
}
