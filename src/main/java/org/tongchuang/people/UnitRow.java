package org.tongchuang.people;

/**
 * A line of the tree as the administrator's page shows it.
 *
 * @param depth 1 for a root
 * @param members how many people who can sign in belong to it
 */
public record UnitRow(
        String id, String code, String name, UnitKind kind, Level level, boolean active, int depth, int members) {}
