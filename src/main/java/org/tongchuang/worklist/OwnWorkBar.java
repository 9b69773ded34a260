package org.tongchuang.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.Refusal;

/** Nobody checks his own work: who has done a step, or prepared it for another, stays away from those that the manifest keeps apart from it. */
@Component
class OwnWorkBar implements TaskBar {

    private final Programmes programmes;
    private final Submissions submissions;
    private final DelegationMapper delegations;

    OwnWorkBar(Programmes programmes, Submissions submissions, DelegationMapper delegations) {
        this.programmes = programmes;
        this.submissions = submissions;
        this.delegations = delegations;
    }

    @Override
    public Optional<Refusal> against(Task task, Actor actor) {
        List<String> apart = apart(task);
        return apart.isEmpty()
                ? Optional.empty()
                : Stream.concat(done(task, apart, actor), prepared(task, apart, actor))
                        .findFirst()
                        .map(step -> new OwnStep(task, step));
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

    private List<String> apart(Task task) {
        return Optional.ofNullable(programmes
                        .get(task.programmeVersionId())
                        .manifest()
                        .tasks()
                        .get(task.step()))
                .map(Manifest.Task::notBy)
                .orElse(List.of());
    }

    /** What somebody did for one village doesn't concern its neighbour. */
    private static boolean isOfItsPart(String part, Task task) {
        return task.part().isEmpty() || Set.of("", task.part()).contains(part);
    }
}
