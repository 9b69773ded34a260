package org.tongchuang.designation;

/** Where a title stands; shown to everybody. */
public enum TitleState {
    ACTIVE,
    RE_REVIEW_DUE,
    RE_REVIEWING,
    RECTIFYING,
    REVOKING,
    REVOKED,
    EXPIRED,
    CANCELLED;

    /** Whether the title still holds: it is kept during a re-review, a rectification and until a revocation is decided. */
    public boolean isHeld() {
        return this != REVOKED && this != EXPIRED && this != CANCELLED;
    }

    /** Whether it lapses by itself at its end: what is being put right or taken back is decided first. */
    boolean mayLapse() {
        return this == ACTIVE || this == RE_REVIEW_DUE || this == RE_REVIEWING;
    }

    /** The state of the page macro. */
    public String css() {
        return switch (this) {
            case ACTIVE -> "done";
            case RE_REVIEW_DUE, RE_REVIEWING -> "ok";
            case RECTIFYING -> "soon";
            case REVOKING, REVOKED, EXPIRED, CANCELLED -> "block";
        };
    }
}
