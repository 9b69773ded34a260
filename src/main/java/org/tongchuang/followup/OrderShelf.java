package org.tongchuang.followup;

/** Which orders a list is about. */
public enum OrderShelf {
    /** Those on one's own desk, to be written, handled or verified. */
    MINE,
    /** Those one has issued. */
    ISSUED,
    /** Those of one's unit. */
    UNIT,
    /** All that one may see. */
    ALL
}
