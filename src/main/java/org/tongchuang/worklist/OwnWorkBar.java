package org.tongchuang.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.Refusal;

/** Nobody checks his own work: who has done a step stays away from those that the manifest keeps apart from it. */
@Component
class OwnWorkBar implements TaskBar {

    private final Programmes programmes;
    private final Submissions submissions;

    OwnWorkBar(Programmes programmes, Submissions submissions) {
        this.programmes = programmes;
        this.submissions = submissions;
    }

    @Override
    public Optional<Refusal> against(Task task, Actor actor) {
        List<String> apart = apart(task);
        return apart.isEmpty()
                ? Optional.empty()
                : submissions.list(task.dossierId()).stream()
                        .filter(done -> apart.contains(done.step()) && isOfItsPart(done, task))
                        .filter(done -> done.isBy(actor.people()))
                        .findFirst()
                        .map(done -> new OwnStep(task, done));
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
    private static boolean isOfItsPart(Submission done, Task task) {
        return task.part().isEmpty() || Set.of("", task.part()).contains(done.part());
    }
}
