package org.tongchuang.ledger;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.form.FormTable;
import org.tongchuang.people.Actor;
import org.tongchuang.sheet.Uploads;

/** Whoever keeps a ledger uploads a table of rows, looks at what it would record, and takes all of it or nothing. */
@Component
public class ImportRows {

    private final JudgeRow judge;
    private final PlanImport planning;
    private final Ledgers ledgers;
    private final LedgerForms forms;
    private final BookMapper books;
    private final WriteRow write;
    private final BookActs acts;
    private final Uploads uploads;

    ImportRows(
            JudgeRow judge,
            PlanImport planning,
            Ledgers ledgers,
            LedgerForms forms,
            BookMapper books,
            WriteRow write,
            BookActs acts,
            Uploads uploads) {
        this.judge = judge;
        this.planning = planning;
        this.ledgers = ledgers;
        this.forms = forms;
        this.books = books;
        this.write = write;
        this.acts = acts;
        this.uploads = uploads;
    }

    /** Whether this member may fill the ledger from a table. */
    public boolean mayTake(Book book, Actor actor) {
        return book.isKeptBy(actor)
                && !book.isArchived()
                && ledgers.find(book).isPresent()
                && FormTable.of(forms.schema(book)).whole();
    }

    /**
     * The ledger's form as a table.
     *
     * @throws NotKeeper if the actor doesn't keep this ledger
     * @throws NotImportable if a row needs what no cell can hold
     */
    @Transactional(readOnly = true)
    public FormTable table(String bookId, Actor actor) {
        return table(measure(bookId, actor));
    }

    /** Keeps a file until it is taken; an earlier one for the same ledger goes. */
    @Transactional
    public String upload(String bookId, byte[] file, Actor actor) {
        table(measure(bookId, actor));
        return uploads.keep(place(bookId, actor), file);
    }

    @Transactional(readOnly = true)
    public ImportPlan preview(String bookId, String id, Actor actor) {
        return plan(measure(bookId, actor), id, actor);
    }

    /**
     * Does what the preview said, or nothing if something has changed since.
     *
     * @throws ImportChanged if it has
     */
    @Transactional
    public List<LedgerRow> take(String bookId, String id, String digest, Actor actor) {
        JudgeRow.Measure measure = measure(bookId, actor);
        if (books.lock(bookId).isEmpty()) {
            throw new BookMissing(bookId);
        }
        ImportPlan plan = plan(measure, id, actor);
        if (plan.taken() == 0 || !plan.digest().equals(digest)) {
            throw new ImportChanged();
        }
        List<LedgerRow> rows = write.add(bookId, plan.contents(), WriteRow.Source.IMPORTED, actor);
        uploads.drop(place(bookId, actor), id);
        acts.act(
                measure.book(),
                "ledger-table-taken",
                Map.of(
                        "rows", Integer.toString(rows.size()),
                        "first", Integer.toString(rows.get(0).rowNo()),
                        "left", Integer.toString(plan.left())),
                actor);
        return rows;
    }

    private JudgeRow.Measure measure(String bookId, Actor actor) {
        return judge.measure(judge.kept(bookId, actor));
    }

    private ImportPlan plan(JudgeRow.Measure measure, String id, Actor actor) {
        table(measure);
        return planning.plan(measure, uploads.get(place(measure.book().id(), actor), id));
    }

    private static FormTable table(JudgeRow.Measure measure) {
        FormTable table = FormTable.of(measure.schema());
        if (!table.whole()) {
            throw new NotImportable(measure.ledger().form());
        }
        return table;
    }

    private static Uploads.Place place(String bookId, Actor actor) {
        return new Uploads.Place(actor.memberId(), actor.unitId(), "ledger:" + bookId);
    }
}
