package org.tongchuang.calendar;

import java.time.Instant;

/** Where a year's days come from, and who took them over when; nobody did for the shipped ones. */
public record NoticeSource(int calendarYear, String source, Instant takenOverAt, String takenOverBy) {}
