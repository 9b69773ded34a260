package org.tongchuang.people;

/** Somebody will be away, and perhaps a colleague stands in for him; published in the naming transaction. */
public record AbsenceNamed(Absence absence, Actor by) {}
