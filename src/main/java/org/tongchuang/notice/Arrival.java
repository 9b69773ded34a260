package org.tongchuang.notice;

import java.time.LocalDate;

/**
 * How and when an objection came.
 *
 * @param postmarkOn the day of the arrival postmark; null if it didn't come by post or can't be read
 */
public record Arrival(Way way, LocalDate receivedOn, LocalDate postmarkOn) {

    /** On the public page, by post, or handed over at the office. */
    public enum Way {
        ONLINE,
        POST,
        COUNTER
    }

    static Arrival online(LocalDate today) {
        return new Arrival(Way.ONLINE, today, null);
    }

    boolean isOnline() {
        return way == Way.ONLINE;
    }

    /** The day that decides whether it came in time (RULES PN-10). */
    LocalDate countedOn(NoticeProperties.MailDay by) {
        return by == NoticeProperties.MailDay.POSTMARK && postmarkOn != null ? postmarkOn : receivedOn;
    }
}
