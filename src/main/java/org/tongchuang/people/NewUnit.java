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
}
