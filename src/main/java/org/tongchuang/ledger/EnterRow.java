package org.tongchuang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.form.Drafts;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Judgement;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Ledger;

/** Writes a row that somebody enters on the ledger's own page, corrects one, or takes one out of the count. */
@Component
public class EnterRow {

    private static final Logger SECURITY = LoggerFactory.getLogger("security");

    private final Books books;
    private final RowMapper rows;
    private final Ledgers ledgers;
    private final LedgerForms forms;
    private final WriteRow write;
    private final Drafts drafts;
    private final Clock clock;

    EnterRow(
            Books books,
            RowMapper rows,
            Ledgers ledgers,
            LedgerForms forms,
            WriteRow write,
            Drafts drafts,
            Clock clock) {
        this.books = books;
        this.rows = rows;
        this.ledgers = ledgers;
        this.forms = forms;
        this.write = write;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Enters a row.
     *
     * @throws NotKeeper if the actor doesn't keep this ledger
     * @throws BookArchived if its year is closed
     * @throws FieldsNotOffered if the answers name a field that the form doesn't offer
     */
    @Transactional
    public Entered enter(String bookId, Map<String, List<String>> posted, Actor actor) {
        Book book = kept(bookId, actor);
        Judged judged = judged(book, posted, actor);
        if (!judged.faults().isEmpty()) {
            return new Entered.Faulty(judged.faults());
        }
        LedgerRow row = write.add(book.id(), List.of(judged.content()), WriteRow.Source.ENTERED, actor)
                .get(0);
        drafts.discard(draftKey(book), actor.memberId());
        return new Entered.Kept(row);
    }

    /**
     * Corrects a row by a new version.
     *
     * @param version the one that the actor had before him
     * @throws RowChanged if there is a newer one
     * @throws NothingCorrected if it would say the same
     */
    @Transactional
    public Entered correct(
            String bookId, int rowNo, int version, Map<String, List<String>> posted, String reason, Actor actor) {
        Book book = kept(bookId, actor);
        LedgerRow before = current(book, rowNo, version);
        Judged judged = judged(book, posted, actor);
        if (!judged.faults().isEmpty()) {
            return new Entered.Faulty(judged.faults());
        }
        if (judged.content().saysTheSameAs(before)) {
            throw new NothingCorrected(rowNo);
        }
        return new Entered.Kept(write.revise(before, judged.content(), false, reason, actor));
    }

    /** Takes a row out of the count; it keeps its number, its text and the reason. */
    @Transactional
    public LedgerRow voidRow(String bookId, int rowNo, int version, String reason, Actor actor) {
        LedgerRow before = current(kept(bookId, actor), rowNo, version);
        if (before.voided()) {
            throw new NothingCorrected(rowNo);
        }
        return write.revise(before, Content.of(before), true, reason, actor);
    }

    /** What an unfinished row is kept under. */
    public static String draftKey(Book book) {
        return "ledger:" + book.id();
    }

    private Book kept(String bookId, Actor actor) {
        Book book = books.see(bookId, actor);
        if (!book.isKeptBy(actor)) {
            throw new NotKeeper(book.unitName());
        }
        if (book.isArchived()) {
            throw new BookArchived(book.bookYear());
        }
        return book;
    }

    private LedgerRow current(Book book, int rowNo, int version) {
        LedgerRow row = rows.find(book.id(), rowNo).orElseThrow(() -> new RowMissing(rowNo));
        if (row.version() != version) {
            throw new RowChanged(rowNo);
        }
        return row;
    }

    private Judged judged(Book book, Map<String, List<String>> posted, Actor actor) {
        Ledger ledger = ledgers.get(book);
        FormSchema schema = forms.schema(book);
        Judgement judgement = forms.judge(book, posted);
        if (judgement instanceof Judgement.Forbidden forbidden) {
            SECURITY.warn(
                    "fields not offered: ledger={} member={} names={}", book.id(), actor.memberId(), forbidden.names());
            throw new FieldsNotOffered(ledger.form(), forbidden.names());
        }
        if (judgement instanceof Judgement.Faulty faulty) {
            return new Judged(null, faulty.faults());
        }
        Judgement.Accepted accepted = (Judgement.Accepted) judgement;
        LocalDate day = LocalDate.parse(String.valueOf(accepted.data().get(ledger.occurredOn())));
        Content content =
                new Content(day, accepted.json(), ledgers.version(book).id(), ledger.form(), true);
        return new Judged(content, wrongDay(book, ledger, schema, day).stream().toList());
    }

    /** A row belongs to the year in which the thing happened, and nothing that is still to come can be recorded. */
    private Optional<FieldFault> wrongDay(Book book, Ledger ledger, FormSchema schema, LocalDate day) {
        String fault = day.getYear() != book.bookYear()
                ? "ledger.fault.other-year"
                : day.isAfter(ChinaTime.today(clock)) ? "ledger.fault.future" : "";
        return fault.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldFault(
                        ledger.occurredOn(),
                        schema.fields().get(ledger.occurredOn()).wording(),
                        0,
                        fault,
                        List.of(Integer.toString(book.bookYear()))));
    }

    private record Judged(Content content, List<FieldFault> faults) {}
}
