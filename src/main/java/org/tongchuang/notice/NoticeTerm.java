package org.tongchuang.notice;

import java.time.LocalDate;
import org.tongchuang.calendar.WorkCalendar;

/** For how long a notice hangs; the last day is always a work day (民法典 §203). */
public record NoticeTerm(int workDays, boolean countStartDay) {

    /** RULES PN-1: what practice has never gone below. */
    static final int LEAST_WORK_DAYS = 5;

    static NoticeTerm atLeast(int workDays, boolean countStartDay) {
        return new NoticeTerm(Math.max(LEAST_WORK_DAYS, workDays), countStartDay);
    }

    LocalDate lastDay(LocalDate start, WorkCalendar calendar) {
        return calendar.plusWorkDays(start, workDays, countStartDay);
    }
}
