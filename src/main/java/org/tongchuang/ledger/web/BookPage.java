package org.tongchuang.ledger.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.LedgerRow;
import org.tongchuang.ledger.Ledgers;
import org.tongchuang.ledger.Standings;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;

/** What every page of a ledger shows round its content. */
@Component
class BookPage {

    private static final String LABEL = "label:";

    private final Ledgers ledgers;
    private final Standings standings;
    private final BookNames names;
    private final MessageSource labels;

    BookPage(Ledgers ledgers, Standings standings, BookNames names, MessageSource labels) {
        this.ledgers = ledgers;
        this.standings = standings;
        this.names = names;
        this.labels = labels;
    }

    void frame(Book book, Actor actor, Model model) {
        model.addAttribute("book", book);
        model.addAttribute("name", names.name(book));
        model.addAttribute("what", names.what(book));
        model.addAttribute("programme", names.programme(book));
        model.addAttribute("standing", standings.of(book));
        model.addAttribute("keeper", Role.labelKey(book.keeperRole()));
        model.addAttribute("checker", Role.labelKey(book.checkerRole()));
        model.addAttribute(
                "writable",
                book.isKeptBy(actor) && !book.isArchived() && ledgers.find(book).isPresent());
        model.addAttribute("checkable", book.isCheckedBy(actor));
    }

    /** Why a version was written, in the reader's language where the product itself wrote it. */
    String reason(LedgerRow row) {
        Locale locale = LocaleContextHolder.getLocale();
        String reason = row.reason() == null ? "" : row.reason();
        return reason.startsWith(LABEL)
                ? labels.getMessage(reason.substring(LABEL.length()), null, reason, locale)
                : reason;
    }
}
