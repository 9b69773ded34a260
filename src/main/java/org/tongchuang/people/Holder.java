package org.tongchuang.people;

/** Somebody who holds a role in a unit today. */
public record Holder(String memberId, String name) {}
