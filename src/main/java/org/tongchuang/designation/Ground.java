package org.tongchuang.designation;

/** Why a title may be taken back (REV-1, REV-2). */
public enum Ground {
    RECTIFICATION_FAILED,
    FALSE_MATERIAL,
    ENVIRONMENT_OFFENCE,
    MAJOR_ACCIDENT,
    DRUG_CASE,
    REVIEW_REFUSED;

    private static final int BAR_YEARS = 2;
    private static final int BAR_YEARS_OF_FRAUD = 3;

    /** Years without a new application (REV-5). */
    public int barYears() {
        return this == FALSE_MATERIAL ? BAR_YEARS_OF_FRAUD : BAR_YEARS;
    }
}
