package org.tongchuang.calendar;

import org.tongchuang.web.Refusal;

/** There is no such change, or it is none of the actor's. */
final class ChangeMissing extends Refusal {

    ChangeMissing(String id) {
        super(Kind.NOT_FOUND, "calendar.refusal.change-missing", id);
    }
}
