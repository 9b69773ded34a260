package org.tongchuang.designation;

/** What can happen to a title. */
public enum TitleMoment {
    NAMED(false),
    REGRADED(true),
    DECISION_ISSUED(true),
    PROMOTION_SELECTED(false),
    PROMOTION_RECOMMENDED(false),
    PROMOTION_PROVINCE_NAMED(true),
    PROMOTION_PROVINCE_NOT_NAMED(false),
    RE_REVIEW_DUE(true),
    SPECIAL_RE_REVIEW(false),
    RE_REVIEW_LISTED(false),
    RE_REVIEW_OPENED(true),
    RE_REVIEW_PASSED(true),
    RECTIFICATION_ORDERED(true),
    RECTIFICATION_EXTENDED(true),
    RECTIFICATION_PASSED(false),
    RECTIFICATION_FAILED(false),
    RECTIFICATION_EXPIRED(false),
    RECTIFIED(true),
    REVOCATION_PROPOSED(false),
    REVOCATION_DROPPED(false),
    REVOKED(true),
    EXPIRED(true),
    CANCELLED(true);

    private final boolean isPublic;

    TitleMoment(boolean isPublic) {
        this.isPublic = isPublic;
    }

    /** Whether the public page tells it; a proposal that may be dropped harms nobody there. */
    public boolean isPublic() {
        return isPublic;
    }
}
