package org.tongchuang.tracking;

import java.util.Locale;

/** How a dossier stands, in the order in which an office must look at it. */
public enum Light {
    LATE,
    BLOCK,
    SOON,
    OK,
    HELD,
    DONE;

    /** The state of the page macro. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
