package org.tongchuang.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.tongchuang.calendar.ChinaTime;

/**
 * How long dossiers wait at one step, in work days after the day on which the task came: 0 is the same day. What is still
 * open counts with its age so far.
 *
 * @param waiting tasks that are open now
 * @param done tasks that were done
 * @param median of all, by nearest rank
 * @param ninth the work days within which nine of ten are done, by nearest rank
 * @param late how many went or are beyond their term
 */
public record StepWaits(String step, long waiting, long done, int median, int ninth, long late) {

    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;
    private static final int ALL = 100;

    /** Whether more than one of ten take longer than they may. */
    public boolean isSlow() {
        return late * (ALL - NINE_OF_TEN) > waiting + done;
    }

    static StepWaits of(String step, List<Wait> waits, ToIntBiFunction<LocalDate, LocalDate> workDays, Instant now) {
        List<Integer> days = waits.stream()
                .map(wait -> workDays.applyAsInt(ChinaTime.dayOf(wait.openedAt()), ChinaTime.dayOf(wait.until(now))))
                .sorted()
                .toList();
        long waiting = waits.stream().filter(Wait::isOpen).count();
        return new StepWaits(
                step,
                waiting,
                waits.size() - waiting,
                rank(days, HALF),
                rank(days, NINE_OF_TEN),
                waits.stream().filter(wait -> wait.isLate(now)).count());
    }

    private static int rank(List<Integer> sorted, int percent) {
        return sorted.get((sorted.size() * percent + ALL - 1) / ALL - 1);
    }
}
