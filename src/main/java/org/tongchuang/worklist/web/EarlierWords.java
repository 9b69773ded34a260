package org.tongchuang.worklist.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.SealedParts;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.FormView;
import org.tongchuang.form.Forms;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** What was said on the dossier before a task: opinions, and the form of the step before. */
@Component
class EarlierWords {

    private static final String OPINION = "opinion";

    private final Tasks tasks;
    private final Submissions submissions;
    private final ProgrammeContents contents;
    private final Forms forms;
    private final ObjectProvider<SealedParts> seals;
    private final Actors actors;

    EarlierWords(
            Tasks tasks,
            Submissions submissions,
            ProgrammeContents contents,
            Forms forms,
            ObjectProvider<SealedParts> seals,
            Actors actors) {
        this.tasks = tasks;
        this.submissions = submissions;
        this.contents = contents;
        this.forms = forms;
        this.seals = seals;
        this.actors = actors;
    }

    /** Opinions, newest first. */
    List<Opinion> opinions(Task task) {
        return readable(task).stream()
                .map(one -> new Opinion(
                        one.memberName(),
                        one.unitName(),
                        one.taskName(),
                        one.submittedAt(),
                        Objects.toString(submissions.answers(one).get(OPINION), "")))
                .filter(opinion -> !opinion.text().isBlank())
                .toList();
    }

    /** The newest form of another step, to be read beside this one. What stands apart shows its own papers. */
    Optional<Content> content(Task task) {
        if (tasks.standsApart(task)) {
            return Optional.empty();
        }
        return readable(task).stream()
                .filter(one -> !one.step().equals(task.step()))
                .findFirst()
                .map(one -> new Content(one, view(task, one)));
    }

    /** What the task itself ended with. */
    Optional<Content> handedIn(Task task) {
        return readable(task).stream()
                .filter(one -> one.taskId().equals(task.id()))
                .findFirst()
                .map(one -> new Content(one, view(task, one)));
    }

    private FormView view(Task task, Submission one) {
        FormSchema schema = contents.schema(task.programmeVersionId(), one.formId());
        return forms.accepted(schema, submissions.answers(one), submissions.knownTo(one));
    }

    /** Newest first; what was said in another part, or isn't for this reader, stays there. */
    private List<Submission> readable(Task task) {
        Actor reader = actors.current();
        boolean apart = tasks.standsApart(task);
        return submissions.list(task.dossierId()).stream()
                .filter(one -> (one.part().isEmpty() && !apart) || one.part().equals(task.part()))
                .filter(one -> one.memberId().equals(reader.memberId())
                        || seals.stream().noneMatch(seal -> seal.isSealedFrom(one, reader)))
                .sorted(Comparator.comparingInt(Submission::version).reversed())
                .toList();
    }

    /** An opinion with its author as he was then. */
    public record Opinion(String memberName, String unitName, String taskName, Instant at, String text) {}

    /** An earlier form, ready to be read. */
    public record Content(Submission submission, FormView view) {}
}
