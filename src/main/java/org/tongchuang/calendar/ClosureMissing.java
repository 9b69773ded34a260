package org.tongchuang.calendar;

import java.time.LocalDate;
import org.tongchuang.web.Refusal;

/** The unit itself is not closed on that day; a closure from above is reopened above. */
final class ClosureMissing extends Refusal {

    ClosureMissing(LocalDate day) {
        super(Kind.NOT_FOUND, "calendar.refusal.closure-missing", day.toString());
    }
}
