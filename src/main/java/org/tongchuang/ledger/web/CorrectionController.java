package org.tongchuang.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.form.FormView;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.EnterRow;
import org.tongchuang.ledger.LedgerForms;
import org.tongchuang.ledger.LedgerRow;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Corrects a row of a ledger by a new version, or takes it out of the count. */
@Controller
@RequestMapping("/ledgers/{id}/rows/{no}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class CorrectionController {

    private static final int LONGEST_REASON = 500;

    private final Books books;
    private final EnterRow enter;
    private final LedgerForms ledgerForms;
    private final EntryFiles files;
    private final EntryPage page;
    private final CommandLog commands;
    private final Actors actors;

    CorrectionController(
            Books books,
            EnterRow enter,
            LedgerForms ledgerForms,
            EntryFiles files,
            EntryPage page,
            CommandLog commands,
            Actors actors) {
        this.books = books;
        this.enter = enter;
        this.ledgerForms = ledgerForms;
        this.files = files;
        this.page = page;
        this.commands = commands;
        this.actors = actors;
    }

    @GetMapping("/correction")
    String correction(@PathVariable String id, @PathVariable int no, Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        LedgerRow row = newest(book, no);
        return page.correction(book, row, asItStands(book, row), "", actor, model);
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable String id,
            @PathVariable int no,
            @RequestParam(value = "_command", defaultValue = "") String command,
            @RequestParam(value = "_version", defaultValue = "0") int version,
            @RequestParam(value = "_reason", defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        EntryFiles.Taken taken = files.take(book, request);
        if (taken.isUnfinished()) {
            FormView view = page.again(book, taken.typed(), taken.faults());
            return page.correction(book, newest(book, no), view, reason, request, actor, model);
        }
        if (isWanting(reason)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("reasonFault", true);
            return page.correction(
                    book, newest(book, no), page.again(book, taken.typed(), List.of()), reason, actor, model);
        }
        try {
            return "redirect:"
                    + commands.once(
                            command,
                            actor.memberId(),
                            Unfinished.orPlace(
                                    id,
                                    () -> enter.correct(
                                            id, no, version, taken.typed().answers(), reason.strip(), actor)));
        } catch (Unfinished unfinished) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            FormView view = page.again(book, taken.typed(), unfinished.faults());
            return page.correction(book, newest(book, no), view, reason, actor, model);
        }
    }

    @PostMapping("/void")
    String voidRow(
            @PathVariable String id,
            @PathVariable int no,
            @RequestParam("_command") String command,
            @RequestParam("version") int version,
            @RequestParam(value = "reason", defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        if (isWanting(reason)) {
            Book book = books.see(id, actor);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("reasonFault", true);
            LedgerRow row = newest(book, no);
            return page.correction(book, row, asItStands(book, row), reason, actor, model);
        }
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        "/ledgers/" + id + "/rows/" + no,
                        () -> enter.voidRow(id, no, version, reason.strip(), actor));
    }

    private FormView asItStands(Book book, LedgerRow row) {
        return page.opened(book, ledgerForms.fields(row));
    }

    private LedgerRow newest(Book book, int no) {
        List<LedgerRow> versions = books.versions(book, no);
        return versions.get(versions.size() - 1);
    }

    private static boolean isWanting(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }
}
