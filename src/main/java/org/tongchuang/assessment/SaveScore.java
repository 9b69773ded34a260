package org.tongchuang.assessment;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.standard.Indicator;

/** Keeps one row of a sheet as it is being filled in. Saving the same again changes nothing. */
@Component
public class SaveScore {

    private final ScoreMapper mapper;
    private final SheetTasks tasks;
    private final Sheets sheets;
    private final Clock clock;

    SaveScore(ScoreMapper mapper, SheetTasks tasks, Sheets sheets, Clock clock) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * Saves a row of the column that a task fills in.
     *
     * @param rev the revision that the member had before him; 0 if the row was empty
     * @throws NotAnEntry if what was typed can't be meant
     * @throws ScoreChanged if somebody else has changed the row meanwhile
     * @throws SheetClosed if the task isn't this member's to do
     */
    @Transactional
    public void save(String taskId, String code, Typed typed, int rev, Actor actor) {
        SheetTask task = tasks.editable(taskId, actor);
        Indicator row = task.row(code).orElseThrow(() -> new RowMissing(code));
        Entry entry = typed.read(row, task.standard().rules());
        boolean surveyed = sheets.found(task.column(), row)
                .filter(MeasuredValues.Found::isValid)
                .isPresent();
        store(task.column(), code, surveyed ? entry.withMeasured(null) : entry, rev, actor);
    }

    private void store(Column column, String code, Entry entry, int rev, Actor actor) {
        Score now = mapper.find(column, code).orElse(null);
        if (now == null && entry.isEmpty()) {
            return;
        }
        if (now != null && now.entry().saysTheSameAs(entry)) {
            return;
        }
        Score next = next(now, code, entry, rev, actor);
        int stored = now == null ? mapper.insert(column, next) : mapper.update(next, rev);
        if (stored == 0) {
            throw new ScoreChanged(mapper.find(column, code).orElseThrow());
        }
        DossierSheets.changed(column.dossierId());
    }

    private Score next(Score now, String code, Entry entry, int rev, Actor actor) {
        return new Score(
                now == null ? UUID.randomUUID().toString() : now.id(),
                code,
                entry.gate(),
                entry.halfPoints(),
                entry.measured(),
                entry.notApplicable(),
                entry.remark(),
                rev + 1,
                actor.memberId(),
                actor.memberName(),
                clock.instant());
    }
}
