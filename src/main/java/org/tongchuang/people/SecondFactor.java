package org.tongchuang.people;

import java.time.Instant;

/** What a member's codes are made from, and the last step of time whose code was used. */
record SecondFactor(String memberId, String sealed, long lastStep, Instant confirmedAt) {

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}
