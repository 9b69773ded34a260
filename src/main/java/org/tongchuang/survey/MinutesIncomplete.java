package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** Minutes say when, where, led by whom, who came and what was said. */
public class MinutesIncomplete extends Refusal {

    MinutesIncomplete() {
        super(Kind.RULE_BROKEN, "survey.refusal.minutes-incomplete");
    }
}
