package org.tongchuang.worklist.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.DueWords;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Texts;
import org.tongchuang.worklist.WorklistRow;

/** Turns rows of the worklist into what a page shows. */
@Component
class TaskLines {

    private final ProgrammeContents contents;
    private final Deadlines deadlines;

    TaskLines(ProgrammeContents contents, Deadlines deadlines) {
        this.contents = contents;
        this.deadlines = deadlines;
    }

    List<TaskLine> of(List<WorklistRow> rows, Actor actor) {
        DueWords words = deadlines.words(actor.unitPath());
        return rows.stream().map(row -> line(row, words, actor)).toList();
    }

    private TaskLine line(WorklistRow row, DueWords words, Actor actor) {
        Texts texts = contents.texts(row.programmeVersionId(), LocaleContextHolder.getLocale());
        return new TaskLine(
                row.id(),
                TaskWords.name(texts, row.step(), row.part(), row.name()),
                row.round(),
                row.dossierId(),
                row.dossierNumber(),
                row.subjectName(),
                row.phase().isEmpty() ? "" : texts.text("phase." + row.phase()),
                words.of(row.dueAt()),
                row.dueAt(),
                row.openedAt(),
                row.doneAt(),
                row.assigneeName(),
                actor.memberId().equals(row.assigneeId()),
                row.isClaimable(),
                row.unread());
    }
}
