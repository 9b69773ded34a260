package org.tongchuang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.Feel;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Judgement;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.Ledger;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskDone;

/**
 * Writes the rows that a completed step gives, so that nobody types them again. A step that comes round once more corrects
 * its row, unless the manifest says that it adds another.
 */
@Component
class RowsFromTasks {

    /** Resolved when it is read, so that it is said in the reader's language. */
    static final String STEP_AGAIN = "label:ledger.reason.step-again";

    private final Programmes programmes;
    private final Submissions submissions;
    private final Ledgers ledgers;
    private final LedgerForms forms;
    private final OpenBook books;
    private final RowMapper rows;
    private final BookMapper bookRows;
    private final WriteRow write;
    private final Feel feel;
    private final Clock clock;

    RowsFromTasks(
            Programmes programmes,
            Submissions submissions,
            Ledgers ledgers,
            LedgerForms forms,
            OpenBook books,
            RowMapper rows,
            BookMapper bookRows,
            WriteRow write,
            @Lazy Feel feel,
            Clock clock) {
        this.programmes = programmes;
        this.submissions = submissions;
        this.ledgers = ledgers;
        this.forms = forms;
        this.books = books;
        this.rows = rows;
        this.bookRows = bookRows;
        this.write = write;
        this.feel = feel;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(TaskDone done) {
        Task task = done.task();
        ProgrammeVersion version = programmes.get(task.programmeVersionId());
        version.manifest().ledgers().forEach((key, ledger) -> {
            Ledger.Source source = ledger.rows().get(task.step());
            if (source != null) {
                write(new Step(task, version, key, ledger, source, answers(task)), done.actor());
            }
        });
    }

    private Map<String, Object> answers(Task task) {
        return submissions.list(task.dossierId()).stream()
                .filter(one -> task.id().equals(one.taskId()))
                .findFirst()
                .map(submissions::answers)
                .orElseThrow();
    }

    private void write(Step step, Actor actor) {
        if (step.source().when() != null
                && !Boolean.TRUE.equals(feel.value(step.source().when(), step.answers()))) {
            return;
        }
        Unit unit = ledgers.keeper(
                        step.ledger(), step.task().subjectId(), step.task().unitId())
                .orElseThrow(() -> new NotKeeper(step.task().unitName()));
        List<Map<String, Object>> lines = step.lines();
        for (int i = 0; i < lines.size(); i++) {
            write(step, unit, step.keyOf(i), content(step, lines.get(i)), actor);
        }
        if (step.source().each() != null && step.comesAgain()) {
            voidTheRest(step, lines.size(), actor);
        }
    }

    private void write(Step step, Unit unit, String key, Content content, Actor actor) {
        Optional<LedgerRow> before = step.comesAgain() ? rows.findBySource(key) : Optional.empty();
        if (before.isEmpty()) {
            add(step, unit, key, content, actor);
        } else if (isArchived(before.get())) {
            add(step, unit, key + "@" + step.task().round(), content, actor);
        } else if (!content.saysTheSameAs(before.get())) {
            write.revise(before.get(), content, false, STEP_AGAIN, LedgerRow.Origin.PROCESS, actor);
        }
    }

    private void add(Step step, Unit unit, String key, Content content, Actor actor) {
        Task task = step.task();
        write.add(
                bookOf(step, unit, content.occurredOn().getYear()),
                content,
                new WriteRow.Source(LedgerRow.Origin.PROCESS, key, task.dossierId(), task.dossierNumber()),
                actor);
    }

    /**
     * The ledger, locked. What happened in a year that is closed already goes into this year's, where it is marked as late.
     */
    private Book bookOf(Step step, Unit unit, int year) {
        int thisYear = ChinaTime.today(clock).getYear();
        return year < thisYear
                ? lock(step, unit, year)
                        .filter(book -> !book.isArchived())
                        .orElseGet(() -> opened(step, unit, thisYear))
                : opened(step, unit, thisYear);
    }

    private Book opened(Step step, Unit unit, int year) {
        return lock(step, unit, year).orElseGet(() -> {
            books.open(step.version(), step.ledgerKey(), step.ledger(), unit, year);
            return lock(step, unit, year).orElseThrow();
        });
    }

    private Optional<Book> lock(Step step, Unit unit, int year) {
        return bookRows.lockOf(step.version().key(), step.ledgerKey(), unit.id(), year);
    }

    private boolean isArchived(LedgerRow row) {
        return bookRows.find(row.bookId()).filter(Book::isArchived).isPresent();
    }

    /** A list that has become shorter leaves rows behind that no longer count. */
    private void voidTheRest(Step step, int lines, Actor actor) {
        rows.listBySource(step.key() + "#").stream()
                .skip(lines)
                .filter(row -> !row.voided() && !isArchived(row))
                .forEach(row -> write.revise(row, Content.of(row), true, STEP_AGAIN, LedgerRow.Origin.PROCESS, actor));
    }

    private Content content(Step step, Map<String, Object> line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        step.source().fields().forEach((field, from) -> fields.put(field, plain(value(from, line))));
        LocalDate day = dayOf(fields.get(step.ledger().occurredOn()));
        fields.put(step.ledger().occurredOn(), day.toString());
        FormSchema schema = forms.schema(step.version().id(), step.ledger().form());
        Judgement judgement = forms.judge(schema, fields);
        boolean complete = judgement instanceof Judgement.Accepted;
        String json = judgement instanceof Judgement.Accepted accepted ? accepted.json() : LedgerForms.write(fields);
        return new Content(day, json, step.version().id(), step.ledger().form(), complete);
    }

    private Object value(String from, Map<String, Object> line) {
        return from.startsWith("=") ? feel.value(from, line) : line.get(from);
    }

    /** A step that says no day happened on the day it was completed. */
    private LocalDate dayOf(Object given) {
        return given == null ? ChinaTime.today(clock) : LocalDate.parse(given.toString());
    }

    private static Object plain(Object value) {
        return value instanceof TemporalAccessor day ? day.toString() : value;
    }

    private record Step(
            Task task,
            ProgrammeVersion version,
            String ledgerKey,
            Ledger ledger,
            Ledger.Source source,
            Map<String, Object> answers) {

        /** Only then may it have left rows before. */
        boolean comesAgain() {
            return task.round() > 1;
        }

        /** The answers, or for each line of a list the answers with that line's fields over them. */
        List<Map<String, Object>> lines() {
            if (source.each() == null) {
                return List.of(answers);
            }
            return answers.get(source.each()) instanceof List<?> list
                    ? list.stream().map(this::line).toList()
                    : List.of();
        }

        private Map<String, Object> line(Object fields) {
            Map<String, Object> line = new LinkedHashMap<>(answers);
            if (fields instanceof Map<?, ?> map) {
                map.forEach((name, value) -> line.put(String.valueOf(name), value));
            }
            return line;
        }

        String key() {
            String key = String.join(":", ledgerKey, task.dossierId(), task.step(), task.part());
            return source.again() == Ledger.Again.ADD ? key + ":" + task.round() : key;
        }

        String keyOf(int line) {
            return source.each() == null ? key() : key() + "#" + line;
        }
    }
}
