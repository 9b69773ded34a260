package org.tongchuang.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.NamedDeadline;
import org.tongchuang.calendar.Term;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;

/** What the manifest says of a task: until when, and in which phase. */
@Component
class TaskDue {

    private final Programmes programmes;
    private final Deadlines deadlines;
    private final ObjectProvider<NamedDeadline> named;
    private final ObjectProvider<MoreTime> granted;

    TaskDue(
            Programmes programmes,
            Deadlines deadlines,
            ObjectProvider<NamedDeadline> named,
            ObjectProvider<MoreTime> granted) {
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.named = named;
        this.granted = granted;
    }

    /** The date of a task that is there, with what was granted on top of its term; a deadline moves by itself. */
    Instant of(Dossier dossier, Task task) {
        Manifest.Task rules = manifest(dossier).tasks().get(task.step());
        Optional<Instant> term = byTerm(dossier, rules, task.openedAt());
        for (MoreTime more : granted) {
            term = term.map(due ->
                    more.granted(task).map(days -> later(dossier, due, days)).orElse(due));
        }
        return earlier(term, byDeadline(dossier, rules), dossier, task.step());
    }

    Instant later(Dossier dossier, Instant due, Term more) {
        return deadlines.due(dossier.unitPath(), ChinaTime.dayOf(due), more);
    }

    /** The end of its term, or its deadline if that is earlier or the only one. */
    Instant of(Dossier dossier, String step, Instant openedAt) {
        Manifest.Task task = manifest(dossier).tasks().get(step);
        return earlier(byTerm(dossier, task, openedAt), byDeadline(dossier, task), dossier, step);
    }

    private static Instant earlier(Optional<Instant> term, Optional<Instant> deadline, Dossier dossier, String step) {
        return Stream.of(term, deadline)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("Dossier " + dossier.id() + " has no date for " + step));
    }

    /** Whether a deadline sets the step's date, alone or at the latest. */
    boolean hasDeadline(Dossier dossier, String step) {
        return !manifest(dossier).tasks().get(step).until().isEmpty();
    }

    /** Whether the step's date comes with that deadline. */
    boolean goesBy(Dossier dossier, String step, String deadline) {
        return manifest(dossier).tasks().get(step).until().equals(deadline);
    }

    private Optional<Instant> byTerm(Dossier dossier, Manifest.Task task, Instant openedAt) {
        return Optional.ofNullable(task.term())
                .map(term -> deadlines.due(dossier.unitPath(), ChinaTime.dayOf(openedAt), term(term)));
    }

    private Optional<Instant> byDeadline(Dossier dossier, Manifest.Task task) {
        return named.stream()
                .filter(deadline -> deadline.name().equals(task.until()))
                .findFirst()
                .flatMap(deadline -> deadline.of(dossier.id(), dossier.processInstanceId()));
    }

    /** The phase of an activity; an activity outside every phase belongs to the one the dossier is in. */
    String phaseOf(Dossier dossier, String activityId) {
        return manifest(dossier)
                .phaseOf(activityId, dossier.phase())
                .map(Manifest.Phase::key)
                .orElseGet(() -> Objects.requireNonNullElse(dossier.phase(), ""));
    }

    private Manifest manifest(Dossier dossier) {
        return programmes.get(dossier.programmeVersionId()).manifest();
    }

    private static Term term(Manifest.Term term) {
        if (term.workDays() != null) {
            return Term.workDays(term.workDays());
        }
        return term.days() != null ? Term.days(term.days()) : Term.months(term.months());
    }
}
