package org.tongchuang.calendar;

import org.tongchuang.web.Refusal;

/** The actor may not change this unit's calendar. */
final class NotKeeper extends Refusal {

    NotKeeper(String unitName) {
        super(Kind.NOT_ALLOWED, "calendar.refusal.not-keeper", unitName);
    }
}
