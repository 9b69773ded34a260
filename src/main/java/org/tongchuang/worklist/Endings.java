package org.tongchuang.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.NamedDeadline;
import org.tongchuang.dossier.OwnDeadlines;
import org.tongchuang.programme.Programmes;
import org.tongchuang.worklist.TaskTimers.Ending;

/** The days on which the process ends tasks by itself, and which of them its programme lets an office move. */
@Component
class Endings {

    private final TaskTimers timers;
    private final Programmes programmes;
    private final ObjectProvider<NamedDeadline> deadlines;
    private final OwnDeadlines own;

    Endings(@Lazy TaskTimers timers, Programmes programmes, ObjectProvider<NamedDeadline> deadlines, OwnDeadlines own) {
        this.timers = timers;
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.own = own;
    }

    /** The first day on which the process ends the task whatever an office says. */
    Optional<LocalDate> fixed(Task task) {
        return timers.of(task).stream()
                .filter(ending -> !mayMove(task, ending))
                .map(Ending::day)
                .min(LocalDate::compareTo);
    }

    /** Those that may be moved and would end the task before the day. */
    List<Ending> movableBefore(Task task, LocalDate day) {
        return timers.of(task).stream()
                .filter(ending -> ending.day().isBefore(day) && mayMove(task, ending))
                .toList();
    }

    void move(Task task, Ending ending, LocalDate day) {
        own.move(task.dossierId(), ending.deadline(), day);
    }

    private boolean mayMove(Task task, Ending ending) {
        return programmes
                        .get(task.programmeVersionId())
                        .manifest()
                        .clock()
                        .deadlines()
                        .contains(ending.deadline())
                && deadlines.stream().anyMatch(one -> one.name().equals(ending.deadline()) && one.mayMove());
    }
}
