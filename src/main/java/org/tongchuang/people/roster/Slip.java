package org.tongchuang.people.roster;

/** A new member's first password, to be handed over and kept nowhere. */
public record Slip(String unitName, String name, String loginName, String password) {}
