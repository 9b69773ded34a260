package org.tongchuang.designation;

/** How far a title has come on its way to the province, whose answer no local clock may invent (PRO-2). */
public enum PromotionState {
    NONE,
    SELECTED,
    RECOMMENDED,
    PROVINCE_NAMED,
    PROVINCE_NOT_NAMED;

    /** One recommendation at a time; one that failed may be followed by another. */
    boolean isOpenTo(PromotionState next) {
        return switch (next) {
            case NONE -> false;
            case SELECTED -> this == NONE || this == PROVINCE_NOT_NAMED;
            case RECOMMENDED -> this == SELECTED;
            case PROVINCE_NAMED, PROVINCE_NOT_NAMED -> this == RECOMMENDED;
        };
    }
}
