package org.tongchuang.people;

/**
 * An organisational unit.
 *
 * @param path the ids of its ancestors and itself in short form, "/1/4/9/"; a unit lies below another when its path
 *     starts with the other's
 */
public record Unit(
        String id,
        String code,
        String name,
        String nameEn,
        UnitKind kind,
        Level level,
        String parentId,
        String path,
        boolean active) {

    /** Whether this unit is the other one or lies below it. */
    public boolean isWithin(String otherPath) {
        return path.startsWith(otherPath);
    }
}
