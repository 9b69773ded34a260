package org.tongchuang.people.roster;

import org.tongchuang.people.Unit;

/** A unit that a row names: one that is there, or one that an earlier row makes and that has no id yet. */
record Place(Unit unit) {}
