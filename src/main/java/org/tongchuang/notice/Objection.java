package org.tongchuang.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a person or a unit says against one dossier of a notice.
 *
 * @param channelId the clock whose process handles it; null if it came too late
 * @param identity who says it, sealed; null for an anonymous clue
 * @param content what is said, sealed
 * @param postmarkOn the day of the arrival postmark, or null
 * @param inTime whether its own day lies in the period; one that came in time may find its notice ended
 * @param enteredBy the member of the office who entered it; null if its author did
 */
public record Objection(
        String id,
        String noticeId,
        String rowId,
        String channelId,
        Kind kind,
        String identity,
        String content,
        String receiptHash,
        State state,
        Finding finding,
        Instant receivedAt,
        Instant judgedAt,
        Instant foundAt,
        Instant concludedAt,
        Arrival.Way way,
        LocalDate postmarkOn,
        boolean inTime,
        String enteredBy) {

    /** RULES PN-8 and PN-9: only a real name makes an objection; anything else is a clue, without a duty to reply. */
    public enum Kind {
        REAL_NAME,
        ANONYMOUS_CLUE
    }

    /** Late ones are dealt with as supervision of the title (RULES PN-14). */
    public enum State {
        RECEIVED,
        ADMITTED,
        NOT_ADMITTED,
        FOUND,
        CONCLUDED,
        LATE,
        SUPERVISED
    }

    public enum Finding {
        NOT_UPHELD,
        UPHELD,
        REASSESS,
        FACT_CHANGED
    }

    public boolean isRealName() {
        return kind == Kind.REAL_NAME;
    }

    public boolean isLate() {
        return state == State.LATE;
    }

    /** Whether the notice has to wait for it. */
    boolean isUnsettled() {
        return state == State.RECEIVED || state == State.ADMITTED;
    }

    /** RULES PN-13; a clue that nobody has taken up holds nobody back, nor does what came too late by its own day. */
    boolean holdsBack() {
        boolean untouched = state == State.RECEIVED || (state == State.LATE && inTime);
        return state == State.ADMITTED || (untouched && isRealName());
    }
}
