package org.tongchuang.ledger.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.form.Component.Field;
import org.tongchuang.form.FieldKind;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.LedgerForms;
import org.tongchuang.ledger.Ledgers;
import org.tongchuang.programme.Ledger;
import org.tongchuang.programme.ProgrammeContents;

/** What a ledger and its columns are called, in the reader's language. */
@Component
class BookNames {

    private final Ledgers ledgers;
    private final LedgerForms forms;
    private final ProgrammeContents contents;

    BookNames(Ledgers ledgers, LedgerForms forms, ProgrammeContents contents) {
        this.ledgers = ledgers;
        this.forms = forms;
        this.contents = contents;
    }

    /** A column of the list. */
    public record Column(String field, String label, boolean number) {}

    String name(Book book) {
        return said(book, "ledger." + book.ledgerKey() + ".name");
    }

    String what(Book book) {
        return said(book, "ledger." + book.ledgerKey() + ".what");
    }

    String programme(Book book) {
        return said(book, "programme.name");
    }

    String said(Book book, String key) {
        return contents.texts(ledgers.version(book).id(), locale()).text(key);
    }

    /** Those that the newest manifest names; none if the ledger is gone. */
    List<Column> columns(Book book) {
        boolean english = locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ledgers.find(book).map(Ledger::columns).orElse(List.of()).stream()
                .map(field -> column(field, forms.schema(book).fields().get(field), english))
                .toList();
    }

    private static Column column(String field, Field found, boolean english) {
        return new Column(field, found.wording().labelIn(english), found.kind() == FieldKind.NUMBER);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
