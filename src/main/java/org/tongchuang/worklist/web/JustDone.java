package org.tongchuang.worklist.web;

import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Texts;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;
import org.tongchuang.worklist.WorklistRow;

/** Word of the task that somebody has handed in a moment ago, for the list that its page leads back to. */
@Component
class JustDone {

    private final Worklist worklist;
    private final ProgrammeContents contents;

    JustDone(Worklist worklist, ProgrammeContents contents) {
        this.worklist = worklist;
        this.contents = contents;
    }

    /**
     * Says what was done, and what comes next in the list as it stands: what stood below it, or else what is on top.
     *
     * @param rows the page of the list that the task's page leads back to
     */
    Optional<Word> of(String taskId, List<WorklistRow> rows, WorklistQuery query, Actor actor) {
        return taskId.isEmpty()
                ? Optional.empty()
                : worklist.doneBy(taskId, actor).map(done -> word(done, next(done, rows, query)));
    }

    private static Optional<WorklistRow> next(WorklistRow done, List<WorklistRow> rows, WorklistQuery query) {
        return rows.stream()
                .filter(row -> query.comparator().compare(row, done) > 0)
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    private Word word(WorklistRow done, Optional<WorklistRow> next) {
        return new Word(
                name(done),
                done.subjectName(),
                done.dossierNumber(),
                "/dossiers/" + done.dossierId(),
                next.map(row -> (row.asked() ? "/signatures/" : "/tasks/") + row.id())
                        .orElse(null),
                next.map(this::name).orElse(null),
                next.map(WorklistRow::subjectName).orElse(null));
    }

    private String name(WorklistRow row) {
        Texts texts = contents.texts(row.programmeVersionId(), LocaleContextHolder.getLocale());
        return TaskWords.name(texts, row.step(), row.part(), row.name());
    }

    /**
     * What was done, and what comes next.
     *
     * @param nextHref null if the list is empty now
     */
    public record Word(
            String task,
            String subject,
            String number,
            String href,
            String nextHref,
            String nextTask,
            String nextSubject) {}
}
