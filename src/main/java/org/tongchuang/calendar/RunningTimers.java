package org.tongchuang.calendar;

/** Timers that run somewhere else than in our tables. */
public interface RunningTimers {

    /**
     * Counts the timers of the change's unit and those below it again. May be asked again for the same change. One that
     * can't be counted doesn't keep the others from it.
     *
     * @return how many dossiers failed and must be asked again
     */
    int recount(CalendarChange change);
}
