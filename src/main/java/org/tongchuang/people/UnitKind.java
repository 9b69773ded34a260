package org.tongchuang.people;

/** What a unit is. A department sits beside the government of its level and shares that level. */
public enum UnitKind {
    GOVERNMENT,
    DEPARTMENT,
    COMMUNITY,
    VILLAGE,
    AGENCY
}
