package org.tongchuang.people.roster;

/** What taking a row would do. */
public enum Verdict {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
}
