package org.tongchuang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormJudge;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Judgement;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Ledger;

/** Says who may write a row into a ledger, and what is to be mended in one. */
@Component
class JudgeRow {

    private final Books books;
    private final Ledgers ledgers;
    private final LedgerForms forms;
    private final FormJudge judge;
    private final Clock clock;

    JudgeRow(Books books, Ledgers ledgers, LedgerForms forms, FormJudge judge, Clock clock) {
        this.books = books;
        this.ledgers = ledgers;
        this.forms = forms;
        this.judge = judge;
        this.clock = clock;
    }

    /** What a ledger's new rows are held against. */
    record Measure(Book book, Ledger ledger, String versionId, FormSchema schema) {}

    /**
     * What came of it.
     *
     * @param content null if the form doesn't accept it
     * @param forbidden names that the form doesn't offer
     */
    record Judged(Content content, List<FieldFault> faults, Set<String> forbidden) {}

    /**
     * The ledger, if the actor keeps it.
     *
     * @throws NotKeeper if he doesn't
     * @throws BookArchived if its year is closed
     */
    Book kept(String bookId, Actor actor) {
        Book book = books.see(bookId, actor);
        if (!book.isKeptBy(actor)) {
            throw new NotKeeper(book.unitName());
        }
        if (book.isArchived()) {
            throw new BookArchived(book.bookYear());
        }
        return book;
    }

    Measure measure(Book book) {
        return new Measure(book, ledgers.get(book), ledgers.version(book).id(), forms.schema(book));
    }

    Judged judge(Measure measure, Map<String, List<String>> posted) {
        Judgement judgement = judge.judge(measure.schema(), posted, Map.of());
        if (judgement instanceof Judgement.Forbidden forbidden) {
            return new Judged(null, List.of(), forbidden.names());
        }
        if (judgement instanceof Judgement.Faulty faulty) {
            return new Judged(null, faulty.faults(), Set.of());
        }
        Judgement.Accepted accepted = (Judgement.Accepted) judgement;
        LocalDate day = LocalDate.parse(
                String.valueOf(accepted.data().get(measure.ledger().occurredOn())));
        Content content = new Content(
                day, accepted.json(), measure.versionId(), measure.ledger().form(), true);
        return new Judged(content, wrongDay(measure, day).stream().toList(), Set.of());
    }

    /** A row belongs to the year in which the thing happened, and nothing that is still to come can be recorded. */
    private Optional<FieldFault> wrongDay(Measure measure, LocalDate day) {
        int year = measure.book().bookYear();
        String field = measure.ledger().occurredOn();
        String fault = day.getYear() != year
                ? "ledger.fault.other-year"
                : day.isAfter(ChinaTime.today(clock)) ? "ledger.fault.future" : "";
        return fault.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldFault(
                        field,
                        measure.schema().fields().get(field).wording(),
                        0,
                        fault,
                        List.of(Integer.toString(year))));
    }
}
