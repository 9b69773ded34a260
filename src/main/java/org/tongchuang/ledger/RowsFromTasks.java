package org.tongchuang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.Feel;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Judgement;
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
        List<LedgerStep> steps = steps(done.task());
        List<Wanted> wanted = steps.stream().flatMap(this::wanted).toList();
        Map<String, LedgerRow> before = before(steps);
        if (wanted.isEmpty() && before.isEmpty()) {
            return;
        }
        Shelf shelf = shelf(wanted, before);
        RowBatch batch = write.begin(done.actor());
        wanted.forEach(one -> put(one, before.get(one.key()), shelf, batch));
        steps.forEach(step -> voidTheRest(step, before, shelf, batch));
        write.write(batch);
    }

    private List<LedgerStep> steps(Task task) {
        ProgrammeVersion version = programmes.get(task.programmeVersionId());
        return version.manifest().ledgers().entrySet().stream()
                .filter(ledger -> ledger.getValue().rows().containsKey(task.step()))
                .map(ledger -> step(task, version, ledger.getKey(), ledger.getValue()))
                .filter(step -> step.source().when() == null
                        || Boolean.TRUE.equals(feel.value(step.source().when(), step.answers())))
                .toList();
    }

    private LedgerStep step(Task task, ProgrammeVersion version, String key, Ledger ledger) {
        return new LedgerStep(task, version, key, ledger, ledger.rows().get(task.step()), answers(task));
    }

    private Map<String, Object> answers(Task task) {
        return submissions.list(task.dossierId()).stream()
                .filter(one -> task.id().equals(one.taskId()))
                .findFirst()
                .map(submissions::answers)
                .orElseThrow();
    }

    private Stream<Wanted> wanted(LedgerStep step) {
        Unit unit = ledgers.keeper(
                        step.ledger(), step.task().subjectId(), step.task().unitId())
                .orElseThrow(() -> new NotKeeper(step.task().unitName()));
        List<Map<String, Object>> lines = step.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new Wanted(step, unit, step.keyOf(line), content(step, lines.get(line))));
    }

    /** What the steps wrote when they came round before, by key. */
    private Map<String, LedgerRow> before(List<LedgerStep> steps) {
        List<String> keys = steps.stream()
                .filter(LedgerStep::comesAgain)
                .map(LedgerStep::key)
                .toList();
        return keys.isEmpty()
                ? Map.of()
                : rows.listBySource(keys).stream().collect(Collectors.toMap(SourcedRow::sourceKey, SourcedRow::row));
    }

    /** The ledgers, locked, and opened before if they aren't yet. */
    private Shelf shelf(List<Wanted> wanted, Map<String, LedgerRow> before) {
        Supplier<Shelf> locking = () -> new Shelf(bookRows.lockAll(
                wanted.stream().flatMap(this::places).distinct().toList(),
                before.values().stream().map(LedgerRow::bookId).distinct().toList()));
        Shelf shelf = locking.get();
        List<Wanted> homeless = wanted.stream()
                .filter(one -> isAdded(before.get(one.key()), shelf))
                .filter(one -> bookOf(one, shelf).isEmpty())
                .toList();
        homeless.forEach(one -> books.open(
                one.step().version(), one.step().ledgerKey(), one.step().ledger(), one.unit(), thisYear()));
        return homeless.isEmpty() ? shelf : locking.get();
    }

    private Stream<BookMapper.Place> places(Wanted one) {
        return IntStream.of(one.year(), thisYear())
                .filter(year -> year <= thisYear())
                .mapToObj(one::place);
    }

    /** What happened in a year that is closed already goes into this year's ledger, where it is marked as late. */
    private Optional<Book> bookOf(Wanted one, Shelf shelf) {
        return Optional.of(one.year())
                .filter(year -> year < thisYear())
                .flatMap(year -> shelf.at(one.place(year)))
                .filter(book -> !book.isArchived())
                .or(() -> shelf.at(one.place(thisYear())));
    }

    private static boolean isAdded(LedgerRow before, Shelf shelf) {
        return before == null || shelf.isArchived(before);
    }

    private void put(Wanted one, LedgerRow before, Shelf shelf, RowBatch batch) {
        if (isAdded(before, shelf)) {
            String key = before == null ? one.key() : one.step().keyBeside(one.key());
            batch.add(bookOf(one, shelf).orElseThrow(), one.content(), one.source(key));
        } else if (!one.content().saysTheSameAs(before)) {
            batch.revise(shelf.of(before), before, one.content(), false, STEP_AGAIN, LedgerRow.Origin.PROCESS);
        }
    }

    /** A list that has become shorter leaves rows behind that no longer count. */
    private static void voidTheRest(LedgerStep step, Map<String, LedgerRow> before, Shelf shelf, RowBatch batch) {
        before.forEach((key, row) -> {
            if (step.isBehindTheLast(key) && !row.voided() && !shelf.isArchived(row)) {
                batch.revise(shelf.of(row), row, Content.of(row), true, STEP_AGAIN, LedgerRow.Origin.PROCESS);
            }
        });
    }

    private Content content(LedgerStep step, Map<String, Object> line) {
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

    private int thisYear() {
        return ChinaTime.today(clock).getYear();
    }

    /** A row as a step gives it. */
    private record Wanted(LedgerStep step, Unit unit, String key, Content content) {

        int year() {
            return content.occurredOn().getYear();
        }

        BookMapper.Place place(int year) {
            return new BookMapper.Place(step.version().key(), step.ledgerKey(), unit.id(), year);
        }

        WriteRow.Source source(String key) {
            Task task = step.task();
            return new WriteRow.Source(LedgerRow.Origin.PROCESS, key, task.dossierId(), task.dossierNumber());
        }
    }
}
