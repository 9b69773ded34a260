package org.tongchuang.survey;

/** Somebody who came to a forum. The name is personal data: only those who run forums read it. */
public record Attendee(Kind kind, String name) {

    /** For whom somebody speaks. */
    public enum Kind {
        RESIDENT,
        UNIT,
        COMMITTEE,
        OTHER
    }
}
