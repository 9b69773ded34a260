package org.tongchuang.calendar;

import java.time.LocalDate;

/** One day that a notice names. */
record NoticeLine(LocalDate day, boolean work, String name) {}
