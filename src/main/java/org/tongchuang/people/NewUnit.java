package org.tongchuang.people;

/**
 * A unit to be created.
 *
 * @param parentId null for a root, which is a tenant
 */
public record NewUnit(String code, String name, String nameEn, UnitKind kind, Level level, String parentId) {

    public NewUnit(String code, String name, UnitKind kind, Level level, String parentId) {
        this(code, name, "", kind, level, parentId);
    }

    /** Governments and communities stand below a higher government; a department or agency below its own level's. */
    public boolean fitsBelow(Unit parent) {
        if (parent.kind() != UnitKind.GOVERNMENT || !parent.active()) {
            return false;
        }
        return switch (kind) {
            case DEPARTMENT, AGENCY -> level == parent.level();
            case COMMUNITY, VILLAGE -> level == Level.COMMUNITY && parent.level() != Level.COMMUNITY;
            case GOVERNMENT -> level != Level.COMMUNITY && level.compareTo(parent.level()) > 0;
        };
    }
}
