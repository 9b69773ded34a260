package org.tongchuang.designation;

import java.time.LocalDate;
import org.tongchuang.web.Refusal;

/** The community lost this title and may not apply for it yet. */
public class BarredFromApplying extends Refusal {

    BarredFromApplying(String unitName, LocalDate until) {
        super(Kind.RULE_BROKEN, "designation.refusal.barred", unitName, until);
    }
}
