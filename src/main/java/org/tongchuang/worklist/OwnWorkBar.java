package org.tongchuang.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.Refusal;

/**
 * Nobody checks his own work: who has done a step, or prepared it for another, stays away from those that the manifest
 * keeps apart from it; and where the unit above may do a unit's steps, who has done one stays away from those of any above.
 */
@Component
class OwnWorkBar implements TaskBar {

    private final Programmes programmes;
    private final Submissions submissions;
    private final DelegationMapper delegations;
    private final TaskMapper tasks;
    private final Units units;

    OwnWorkBar(
            Programmes programmes,
            Submissions submissions,
            DelegationMapper delegations,
            TaskMapper tasks,
            Units units) {
        this.programmes = programmes;
        this.submissions = submissions;
        this.delegations = delegations;
        this.tasks = tasks;
        this.units = units;
    }

    @Override
    public Optional<Refusal> against(Task task, Actor actor) {
        Manifest manifest = programmes.get(task.programmeVersionId()).manifest();
        return againstApart(task, apart(manifest, task), actor)
                .or(() -> manifest.unheld() == Manifest.Unheld.ABOVE ? doneBelow(task, actor) : Optional.empty())
                .map(step -> new OwnStep(task, step));
    }

    private Optional<String> againstApart(Task task, List<String> apart, Actor actor) {
        return apart.isEmpty()
                ? Optional.empty()
                : Stream.concat(done(task, apart, actor), prepared(task, apart, actor))
                        .findFirst();
    }

    private Optional<String> doneBelow(Task task, Actor actor) {
        return submissions.list(task.dossierId()).stream()
                .filter(done -> done.isBy(actor.people()) && isOfItsPart(done.part(), task))
                .filter(done -> isOfUnitBelow(done, task))
                .map(Submission::taskName)
                .findFirst();
    }

    /** A person's own task, as an assessor's, stands with the unit that it is about, and is nobody's below. */
    private boolean isOfUnitBelow(Submission done, Task task) {
        return Optional.ofNullable(done.taskId())
                .flatMap(tasks::find)
                .filter(of -> !of.candidateRole().isEmpty() && !of.unitId().equals(task.unitId()))
                .filter(of ->
                        units.get(of.unitId()).isWithin(units.get(task.unitId()).path()))
                .isPresent();
    }

    private Stream<String> done(Task task, List<String> apart, Actor actor) {
        return submissions.list(task.dossierId()).stream()
                .filter(done -> apart.contains(done.step()) && isOfItsPart(done.part(), task))
                .filter(done -> done.isBy(actor.people()))
                .map(Submission::taskName);
    }

    private Stream<String> prepared(Task task, List<String> apart, Actor actor) {
        return delegations.listPrepared(task.dossierId(), apart, actor.people()).stream()
                .filter(step -> isOfItsPart(step.part(), task))
                .map(PreparedStep::taskName);
    }

    private static List<String> apart(Manifest manifest, Task task) {
        return Optional.ofNullable(manifest.tasks().get(task.step()))
                .map(Manifest.Task::notBy)
                .orElse(List.of());
    }

    /** What somebody did for one village doesn't concern its neighbour. */
    private static boolean isOfItsPart(String part, Task task) {
        return task.part().isEmpty() || Set.of("", task.part()).contains(part);
    }
}
