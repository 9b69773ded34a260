package org.tongchuang.notice.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongchuang.notice.Arrival;

/** How a letter came, as the office fills it in. */
public record ArrivalForm(String way, String receivedOn, String postmarkOn) {

    public ArrivalForm {
        way = "COUNTER".equals(way) ? way : "POST";
        receivedOn = receivedOn == null ? "" : receivedOn.strip();
        postmarkOn = postmarkOn == null || !"POST".equals(way) ? "" : postmarkOn.strip();
    }

    /** Field to the label of what is wrong with it; nothing comes before the notice or from tomorrow. */
    Map<String, String> faults(LocalDate publishedOn, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        LocalDate received = day(receivedOn);
        if (received == null || received.isAfter(today) || received.isBefore(publishedOn)) {
            faults.put("receivedOn", "notice.fault.received-on");
        }
        LocalDate postmark = day(postmarkOn);
        boolean wrong = postmark == null
                ? !postmarkOn.isEmpty()
                : postmark.isBefore(publishedOn) || (received != null && postmark.isAfter(received));
        if (wrong) {
            faults.put("postmarkOn", "notice.fault.postmark-on");
        }
        return faults;
    }

    Arrival arrival() {
        return new Arrival(Arrival.Way.valueOf(way), day(receivedOn), day(postmarkOn));
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
