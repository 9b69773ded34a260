package org.tongchuang.followup;

import java.util.Set;

/** How far an order has come. */
public enum OrderState {
    /** Its issuer is writing it; nobody else knows of it. */
    WRITING,
    ISSUED,
    HANDED_IN,
    CLOSED,
    CANCELLED;

    /** Those that are on somebody's desk. */
    static final Set<OrderState> OPEN = Set.of(WRITING, ISSUED, HANDED_IN);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
