package org.tongchuang.calendar;

import org.tongchuang.web.Refusal;

/** A notice with faults is not taken over, not even in part. */
final class NoticeFaulty extends Refusal {

    NoticeFaulty(int year, int faults) {
        super(Kind.RULE_BROKEN, "calendar.refusal.notice-faulty", Integer.toString(year), faults);
    }
}
