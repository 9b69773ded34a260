package org.tongchuang.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormView;
import org.tongchuang.form.Forms;
import org.tongchuang.form.Submission;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.LedgerForms;
import org.tongchuang.ledger.LedgerRow;
import org.tongchuang.people.Actor;

/** The form of a row, on the page where it is entered or corrected, or alone for a list in it that grows. */
@Component
class EntryPage {

    private static final String ALONE = "ledger/form-body";

    private final BookPage page;
    private final LedgerForms ledgerForms;
    private final Forms forms;

    EntryPage(BookPage page, LedgerForms ledgerForms, Forms forms) {
        this.page = page;
        this.ledgerForms = ledgerForms;
        this.forms = forms;
    }

    /** The form with what is known. */
    FormView opened(Book book, Map<String, Object> known) {
        return forms.opened(ledgerForms.schema(book), known);
    }

    /** The form as it was typed, and what is wrong with it. */
    FormView again(Book book, Submission typed, List<FieldFault> faults) {
        return forms.again(ledgerForms.schema(book), typed, Map.of(), faults);
    }

    static String entryAction(Book book) {
        return "/ledgers/" + book.id() + "/rows/new";
    }

    String entry(Book book, FormView view, Actor actor, Model model) {
        form(view, entryAction(book), model);
        page.frame(book, actor, model);
        return "ledger/entry";
    }

    String entry(Book book, FormView view, HttpServletRequest request, Actor actor, Model model) {
        return isAlone(request) ? form(view, entryAction(book), model) : entry(book, view, actor, model);
    }

    String correction(Book book, LedgerRow row, FormView view, String reason, Actor actor, Model model) {
        form(view, correctionAction(book, row), model);
        page.frame(book, actor, model);
        model.addAttribute("row", row);
        model.addAttribute("reason", reason);
        return "ledger/correction";
    }

    String correction(
            Book book,
            LedgerRow row,
            FormView view,
            String reason,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        return isAlone(request)
                ? form(view, correctionAction(book, row), model)
                : correction(book, row, view, reason, actor, model);
    }

    private static String correctionAction(Book book, LedgerRow row) {
        return "/ledgers/" + book.id() + "/rows/" + row.rowNo() + "/correction";
    }

    private static boolean isAlone(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static String form(FormView view, String action, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("action", action);
        return ALONE;
    }
}
