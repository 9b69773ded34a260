package org.tongchuang.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the checks of a ledger; the caller has seen the ledger. */
@Component
public class Checks {

    private final CheckMapper mapper;

    Checks(CheckMapper mapper) {
        this.mapper = mapper;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<BookCheck> of(Book book) {
        return mapper.listOf(book.id());
    }

    @Transactional(readOnly = true)
    public BookCheck get(Book book, String checkId) {
        return mapper.find(book.id(), checkId).orElseThrow(() -> new CheckMissing(checkId));
    }

    @Transactional(readOnly = true)
    public List<CheckedRow> rows(BookCheck check) {
        return mapper.listRows(check.id());
    }

    /** What was found and isn't corrected yet. */
    @Transactional(readOnly = true)
    public List<CheckedRow> unsettled(Book book) {
        return mapper.listUnsettled(book.id());
    }
}
