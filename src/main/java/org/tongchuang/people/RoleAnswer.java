package org.tongchuang.people;

/** What came of a change of roles: it is done, or waits for a second administrator. */
public enum RoleAnswer {
    DONE,
    PROPOSED
}
