package org.tongchuang.people;

/** One role of somebody in a unit, or none, with all that an actor is made of. */
record ActorRow(String memberName, String unitName, String unitPath, Level unitLevel, String role) {}
