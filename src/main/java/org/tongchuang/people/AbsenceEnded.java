package org.tongchuang.people;

/** An absence was ended early; published in the ending transaction. */
public record AbsenceEnded(Absence absence, Actor by) {}
