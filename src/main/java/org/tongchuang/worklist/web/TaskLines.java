package org.tongchuang.worklist.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.DueWords;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Texts;
import org.tongchuang.worklist.Grouping;
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
        return of(rows, Grouping.NONE, actor);
    }

    List<TaskLine> of(List<WorklistRow> rows, Grouping grouping, Actor actor) {
        DueWords words = deadlines.words(actor.unitPath());
        List<TaskLine> lines = new ArrayList<>();
        String group = "";
        for (WorklistRow row : rows) {
            String key = grouping.keyOf(row);
            lines.add(line(row, words, actor, key.equals(group) ? null : grouping));
            group = key;
        }
        return lines;
    }

    /** Where a group begins, with its heading. */
    private TaskLine line(WorklistRow row, DueWords words, Actor actor, Grouping begins) {
        Texts texts = contents.texts(row.programmeVersionId(), LocaleContextHolder.getLocale());
        return new TaskLine(
                row.id(),
                row.href(),
                name(row, texts),
                row.round(),
                row.dossierId(),
                row.dossierNumber(),
                row.subjectName(),
                row.campaignName(),
                phase(row, texts),
                words.of(row.dueAt()),
                row.dueAt(),
                row.openedAt(),
                row.doneAt(),
                row.assigneeName(),
                actor.deskId().equals(row.assigneeId()),
                row.isClaimable(),
                row.unread(),
                row.asked(),
                row.delegatedTo(),
                row.toPrepare(),
                row.heldUntil(),
                begins == null ? null : head(row, begins, texts));
    }

    /** What several units of one town have to do is told apart by the unit. */
    private static String name(WorklistRow row, Texts texts) {
        String name = TaskWords.name(texts, row.step(), row.part(), row.name());
        return row.partUnit().isEmpty() || row.partUnit().equals(row.subjectName())
                ? name
                : name + "（" + row.partUnit() + "）";
    }

    private static TaskLine.Head head(WorklistRow row, Grouping grouping, Texts texts) {
        int count = row.inGroup();
        return switch (grouping.by()) {
            case CAMPAIGN -> new TaskLine.Head(row.campaignName(), count, "campaign", row.campaignId());
            case SUBJECT -> new TaskLine.Head(row.subjectName(), count, "q", row.subjectName());
            case PHASE -> new TaskLine.Head(phase(row, texts), count, "phase", row.phase());
            case DUE -> late(grouping.keyOf(row), count);
            case NONE -> null;
        };
    }

    /** Only what is late can be looked at alone. */
    private static TaskLine.Head late(String nearness, int count) {
        String narrow = nearness.equals("LATE") ? "due" : "";
        return new TaskLine.Head("worklist.group.due." + nearness, count, narrow, nearness);
    }

    private static String phase(WorklistRow row, Texts texts) {
        return row.phase().isEmpty() ? "" : texts.text("phase." + row.phase());
    }
}
