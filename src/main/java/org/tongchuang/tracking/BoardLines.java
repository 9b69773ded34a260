package org.tongchuang.tracking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tongchuang.calendar.DueWords;
import org.tongchuang.calendar.DueWords.DueWord;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Manifest.Phase;
import org.tongchuang.programme.Texts;
import org.tongchuang.tracking.BoardLine.Standing;

/**
 * Judges the rows of one board: its phases, their words and today's work days are the same for all.
 *
 * @param versions the steps and their words of each programme version that a dossier of the board is in
 */
record BoardLines(List<Phase> phases, Texts texts, DueWords words, String host, Map<String, Version> versions) {

    record Version(Manifest manifest, Texts texts) {}

    private static final Comparator<BoardLine> URGENT = Comparator.comparing(BoardLine::light)
            .thenComparing(BoardLine::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BoardLine::unitName)
            .thenComparing(BoardLine::dossierId);

    List<BoardLine> of(List<BoardRow> rows) {
        return rows.stream().map(this::line).sorted(URGENT).toList();
    }

    private BoardLine line(BoardRow row) {
        Instant dueAt = row.isEnded() ? null : row.dueAt();
        DueWord due = dueAt == null ? null : words.of(dueAt);
        return new BoardLine(
                row.id(),
                row.number(),
                row.unitName(),
                row.grade() == null ? null : texts.text("grade." + row.grade()),
                points(row),
                row.phase() == null ? null : texts.text("phase." + row.phase()),
                light(row, due),
                due,
                dueAt,
                who(row),
                row.state(),
                row.endedAt(),
                row.heldUntil(),
                why(row));
    }

    /** Held dossiers whose clock stops are never late; the others are, and are told apart by their day alone. */
    static Light light(BoardRow row, DueWord due) {
        if (row.isEnded()) {
            return Light.DONE;
        }
        if (row.isBlocked()) {
            return Light.BLOCK;
        }
        Light light = due == null ? Light.OK : Light.valueOf(due.kind().name());
        return row.isHeld() && (row.holdStops() || light == Light.OK) ? Light.HELD : light;
    }

    private List<Standing> points(BoardRow row) {
        int here = phases.stream().map(Phase::key).toList().indexOf(row.phase());
        return phases.stream().map(phase -> standing(row, phase, here)).toList();
    }

    /** After a return, what lies ahead again counts as ahead. */
    private Standing standing(BoardRow row, Phase phase, int here) {
        int index = phases.indexOf(phase);
        if (index == here && !row.isEnded()) {
            return Standing.HERE;
        }
        return index <= here && row.hasSeen(phase.key()) ? Standing.PAST : Standing.AHEAD;
    }

    private String who(BoardRow row) {
        if (row.hasTask()) {
            return row.assigneeName() == null ? row.taskUnit() : row.assigneeName();
        }
        return row.listPoint() == null ? null : host;
    }

    private Why why(BoardRow row) {
        return new Why(
                rule(row),
                row.phaseEnteredAt(),
                row.phaseVisit() == null ? 1 : row.phaseVisit(),
                row.phaseDueAt(),
                workDays(row),
                stuckAt(row),
                row.round() == null ? 1 : row.round(),
                row.hasTask() ? row.openedAt() : row.listArrivedAt(),
                row.taskDueAt(),
                !row.hasTask() && row.listPoint() != null,
                !row.hasTask() && row.isBlocked() && !row.hasFailed(),
                row.candidateRole() == null || row.candidateRole().isEmpty() ? null : row.candidateRole(),
                isVote(row),
                row.openTasks(),
                row.lastTask() == null ? null : task(row, row.lastStep(), row.lastTask()),
                row.lastBy(),
                row.lastAt(),
                row.failedStep(),
                row.failedAt(),
                row.isHeld() ? new Why.Hold(row.heldUntil(), row.holdStops(), row.heldBy(), row.holdReason()) : null,
                Caller.of(row.callers()));
    }

    private Integer workDays(BoardRow row) {
        return phases.stream()
                .filter(phase -> phase.key().equals(row.phase()))
                .map(Phase::workDays)
                .findFirst()
                .orElse(null);
    }

    private String rule(BoardRow row) {
        Manifest.Task task = said(row);
        return task == null || task.rule() == null
                ? null
                : versions.get(row.programmeVersionId()).texts().text("rule." + task.rule());
    }

    private boolean isVote(BoardRow row) {
        Manifest.Task task = said(row);
        return task != null && task.votes() != null;
    }

    /** What the manifest says of the task that is shown, if anything. */
    private Manifest.Task said(BoardRow row) {
        return row.hasTask()
                ? versions.get(row.programmeVersionId()).manifest().tasks().get(row.step())
                : null;
    }

    private String stuckAt(BoardRow row) {
        if (row.hasTask()) {
            return task(row, row.step(), row.taskName());
        }
        return row.listPoint() == null ? null : texts.text("list." + row.listPoint());
    }

    private String task(BoardRow row, String step, String nameInModel) {
        Texts own = versions.get(row.programmeVersionId()).texts();
        return own.find("task." + step + ".name").orElse(nameInModel);
    }
}
