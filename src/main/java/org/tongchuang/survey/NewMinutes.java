package org.tongchuang.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody writes down about a forum.
 *
 * @param sheetCount how many signed the attendance sheet
 * @param attendees those who are named; never more than signed
 */
public record NewMinutes(
        LocalDate heldOn, String place, String host, int sheetCount, List<Attendee> attendees, List<Topic> topics) {

    public NewMinutes {
        attendees = List.copyOf(attendees);
        topics = List.copyOf(topics);
    }

    /** Whether it says all that minutes have to say. */
    boolean isWhole(LocalDate today) {
        return heldOn != null
                && !heldOn.isAfter(today)
                && !place.isBlank()
                && !host.isBlank()
                && !attendees.isEmpty()
                && sheetCount >= attendees.size()
                && !topics.isEmpty();
    }
}
