package org.tongchuang.worklist;

/** What can be done with many tasks at once; each is the act that one task offers on its own page. */
public enum BatchAct {
    CLAIM,
    GIVE_BACK,
    PASS_ON,
    URGE;

    /** Whether others read why. */
    public boolean wantsReason() {
        return this == PASS_ON || this == URGE;
    }

    public boolean wantsColleague() {
        return this == PASS_ON;
    }
}
