package org.tongchuang.worklist.web;

/** A reason that others will read: long enough to say something, short enough to be read. Ours, as shown at the box. */
final class Reasons {

    static final int MOST = 500;

    private static final int LEAST = 2;

    private Reasons() {}

    static boolean isGood(String reason) {
        return reason.length() >= LEAST && reason.length() <= MOST;
    }
}
