package org.tongchuang.notification;

import java.time.Instant;
import java.util.List;

/** One thing a member was told. */
public record Message(
        String id, String memberId, String labelKey, String arguments, String link, Instant toldAt, Instant readAt) {

    public List<String> args() {
        return Arguments.read(arguments);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
