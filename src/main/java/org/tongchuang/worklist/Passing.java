package org.tongchuang.worklist;

/** What comes of passing one task on. */
public enum Passing {
    PASSED,
    /** It is over, or somebody else's by now. */
    CHANGED,
    NOT_YOURS,
    /** The colleague doesn't hold its role, or is shut out of the dossier. */
    NO_COLLEAGUE
}
