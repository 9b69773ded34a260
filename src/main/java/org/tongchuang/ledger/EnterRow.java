package org.tongchuang.ledger;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.form.Drafts;
import org.tongchuang.people.Actor;

/** Writes a row that somebody enters on the ledger's own page, corrects one, or takes one out of the count. */
@Component
public class EnterRow {

    private static final Logger SECURITY = LoggerFactory.getLogger("security");

    private final JudgeRow judge;
    private final RowMapper rows;
    private final WriteRow write;
    private final Drafts drafts;

    EnterRow(JudgeRow judge, RowMapper rows, WriteRow write, Drafts drafts) {
        this.judge = judge;
        this.rows = rows;
        this.write = write;
        this.drafts = drafts;
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
        Book book = judge.kept(bookId, actor);
        JudgeRow.Judged judged = judged(book, posted, actor);
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
        Book book = judge.kept(bookId, actor);
        LedgerRow before = current(book, rowNo, version);
        JudgeRow.Judged judged = judged(book, posted, actor);
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
        LedgerRow before = current(judge.kept(bookId, actor), rowNo, version);
        if (before.voided()) {
            throw new NothingCorrected(rowNo);
        }
        return write.revise(before, Content.of(before), true, reason, actor);
    }

    /** What an unfinished row is kept under. */
    public static String draftKey(Book book) {
        return "ledger:" + book.id();
    }

    private LedgerRow current(Book book, int rowNo, int version) {
        LedgerRow row = rows.find(book.id(), rowNo).orElseThrow(() -> new RowMissing(rowNo));
        if (row.version() != version) {
            throw new RowChanged(rowNo);
        }
        return row;
    }

    private JudgeRow.Judged judged(Book book, Map<String, List<String>> posted, Actor actor) {
        JudgeRow.Measure measure = judge.measure(book);
        JudgeRow.Judged judged = judge.judge(measure, posted);
        if (!judged.forbidden().isEmpty()) {
            SECURITY.warn(
                    "fields not offered: ledger={} member={} names={}",
                    book.id(),
                    actor.memberId(),
                    judged.forbidden());
            throw new FieldsNotOffered(measure.ledger().form(), judged.forbidden());
        }
        return judged;
    }
}
