package org.tongchuang.worklist;

import java.time.LocalDate;
import java.util.List;

/** The timers with which the process ends an open task by itself. */
public interface TaskTimers {

    List<Ending> of(Task task);

    /**
     * One of them.
     *
     * @param deadline the deadline that it goes by; empty for a fixed day of the year
     */
    record Ending(String deadline, LocalDate day) {}
}
