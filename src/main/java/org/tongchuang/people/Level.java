package org.tongchuang.people;

/** The levels of the unit tree, highest first. A district may be missing between city and town. */
public enum Level {
    PROVINCE,
    CITY,
    DISTRICT,
    TOWN,
    COMMUNITY
}
