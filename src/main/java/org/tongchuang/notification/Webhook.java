package org.tongchuang.notification;

import java.time.Instant;

/**
 * Where a unit's messages go besides its members.
 *
 * @param host all that is shown of the address, which opens a robot to anybody who knows it
 */
public record Webhook(
        String id, String unitId, String name, Style style, String host, String madeName, Instant madeAt) {

    /** What the receiver reads. */
    public enum Style {
        /** Our own JSON, signed in a header. */
        JSON,
        /** A robot of WeCom: the key stands in its address. */
        WECOM,
        /** A robot of DingTalk: its secret signs the time. */
        DINGTALK
    }

    /** With what goes out of the house. */
    record Line(String id, String unitId, Style style, String address, String secret) {}
}
