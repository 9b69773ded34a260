package org.tongchuang.people;

/** A line of the list of members. */
public record MemberRow(String id, String name, String loginName, String unitId, String unitName, boolean enabled) {}
