package org.tongchuang.ledger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.evidence.FileHome;
import org.tongchuang.form.FieldKind;
import org.tongchuang.people.Actor;

/** The files of ledger rows: whoever keeps the ledger adds them, whoever sees it sees them. */
@Component
class LedgerFiles implements FileHome {

    private static final String KEY = "ledger";

    private final Books books;
    private final Ledgers ledgers;
    private final LedgerForms forms;

    LedgerFiles(Books books, Ledgers ledgers, LedgerForms forms) {
        this.books = books;
        this.ledgers = ledgers;
        this.forms = forms;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Optional<Asked> asked(String id, String field, Actor actor) {
        return books.find(id, actor)
                .filter(book -> book.isKeptBy(actor) && !book.isArchived())
                .filter(book -> ledgers.find(book).isPresent())
                .map(book -> forms.schema(book).fields().get(field.replaceFirst("\\[\\d{1,6}]", "")))
                .filter(found -> found.kind() == FieldKind.FILES)
                .map(found -> new Asked(found.wording().label(), found.rules().accept()));
    }

    @Override
    public boolean isSeenBy(String id, Actor actor) {
        return books.find(id, actor).isPresent();
    }

    @Override
    public String href(String id) {
        return "/ledgers/" + id;
    }
}
