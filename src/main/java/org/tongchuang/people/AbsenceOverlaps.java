package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** Two would do the same work at the same time. */
public class AbsenceOverlaps extends Refusal {

    AbsenceOverlaps(String memberName, Object from, Object to) {
        super(Kind.RULE_BROKEN, "people.refusal.absence-overlaps", memberName, from, to);
    }
}
