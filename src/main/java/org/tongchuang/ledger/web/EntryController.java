package org.tongchuang.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tongchuang.form.Draft;
import org.tongchuang.form.Drafts;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormView;
import org.tongchuang.form.Forms;
import org.tongchuang.form.Submission;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.EnterRow;
import org.tongchuang.ledger.Entered;
import org.tongchuang.ledger.LedgerForms;
import org.tongchuang.ledger.LedgerRow;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.Dates;
import org.tongchuang.web.OpenTo;

/** Enters a row on the ledger's own page, corrects one, or takes one out of the count. */
@Controller
@RequestMapping("/ledgers/{id}/rows")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class EntryController {

    private static final int LONGEST_REASON = 500;

    private final Books books;
    private final EnterRow enter;
    private final LedgerForms ledgerForms;
    private final Forms forms;
    private final EntryFiles files;
    private final Drafts drafts;
    private final BookPage page;
    private final CommandLog commands;
    private final Actors actors;
    private final Dates dates;

    EntryController(
            Books books,
            EnterRow enter,
            LedgerForms ledgerForms,
            Forms forms,
            EntryFiles files,
            Drafts drafts,
            BookPage page,
            CommandLog commands,
            Actors actors,
            Dates dates) {
        this.books = books;
        this.enter = enter;
        this.ledgerForms = ledgerForms;
        this.forms = forms;
        this.files = files;
        this.drafts = drafts;
        this.page = page;
        this.commands = commands;
        this.actors = actors;
        this.dates = dates;
    }

    @GetMapping("/new")
    String fresh(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        Draft draft = drafts.find(EnterRow.draftKey(book), actor.memberId()).orElse(null);
        model.addAttribute("draft", draft);
        FormView view = draft == null
                ? forms.opened(ledgerForms.schema(book), Map.of())
                : forms.again(ledgerForms.schema(book), draft.typed(), Map.of(), List.of());
        return entry(book, view, actor, model);
    }

    @PostMapping("/new")
    String enter(
            @PathVariable String id,
            @RequestParam(value = "_command", defaultValue = "") String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        EntryFiles.Taken taken = files.take(book, request);
        Submission typed = taken.typed();
        if (Submission.isEdit(request.getParameterMap()) || !taken.faults().isEmpty()) {
            drafts.save(EnterRow.draftKey(book), actor.memberId(), typed);
            return edited(book, taken, request, "/ledgers/" + id + "/rows/new", actor, model);
        }
        try {
            return "redirect:"
                    + commands.once(
                            command, actor.memberId(), place(id, () -> enter.enter(id, typed.answers(), actor)));
        } catch (Unfinished unfinished) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return entry(
                    book, forms.again(ledgerForms.schema(book), typed, Map.of(), unfinished.faults()), actor, model);
        }
    }

    @PostMapping("/draft")
    @ResponseBody
    String saveDraft(@PathVariable String id, HttpServletRequest request) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        return dates.time(
                drafts.save(EnterRow.draftKey(book), actor.memberId(), Submission.of(request.getParameterMap())));
    }

    @GetMapping("/{no}/correction")
    String correction(@PathVariable String id, @PathVariable int no, Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        LedgerRow row = newest(book, no);
        FormView view = forms.opened(ledgerForms.schema(book), ledgerForms.fields(row));
        return correction(book, row, view, "", actor, model);
    }

    @PostMapping("/{no}/correction")
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
        Submission typed = taken.typed();
        if (Submission.isEdit(request.getParameterMap()) || !taken.faults().isEmpty()) {
            model.addAttribute("row", newest(book, no));
            model.addAttribute("reason", reason);
            return edited(book, taken, request, "/ledgers/" + id + "/rows/" + no + "/correction", actor, model);
        }
        if (isWanting(reason)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("reasonFault", true);
            FormView view = forms.again(ledgerForms.schema(book), typed, Map.of(), List.of());
            return correction(book, newest(book, no), view, reason, actor, model);
        }
        try {
            return "redirect:"
                    + commands.once(
                            command,
                            actor.memberId(),
                            place(id, () -> enter.correct(id, no, version, typed.answers(), reason.strip(), actor)));
        } catch (Unfinished unfinished) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            FormView view = forms.again(ledgerForms.schema(book), typed, Map.of(), unfinished.faults());
            return correction(book, newest(book, no), view, reason, actor, model);
        }
    }

    @PostMapping("/{no}/void")
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
            FormView view = forms.opened(ledgerForms.schema(book), ledgerForms.fields(row));
            return correction(book, row, view, reason, actor, model);
        }
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        "/ledgers/" + id + "/rows/" + no,
                        () -> enter.voidRow(id, no, version, reason.strip(), actor));
    }

    private String edited(
            Book book, EntryFiles.Taken taken, HttpServletRequest request, String action, Actor actor, Model model) {
        FormView view = forms.again(ledgerForms.schema(book), taken.typed(), Map.of(), taken.faults());
        if (request.getHeader("HX-Request") != null) {
            model.addAttribute("view", view);
            model.addAttribute("action", action);
            return "ledger/form-body";
        }
        if (action.endsWith("/new")) {
            return entry(book, view, actor, model);
        }
        model.addAttribute("view", view);
        model.addAttribute("action", action);
        page.frame(book, actor, model);
        return "ledger/correction";
    }

    private String entry(Book book, FormView view, Actor actor, Model model) {
        page.frame(book, actor, model);
        model.addAttribute("view", view);
        model.addAttribute("action", "/ledgers/" + book.id() + "/rows/new");
        return "ledger/entry";
    }

    private String correction(Book book, LedgerRow row, FormView view, String reason, Actor actor, Model model) {
        page.frame(book, actor, model);
        model.addAttribute("row", row);
        model.addAttribute("view", view);
        model.addAttribute("reason", reason);
        model.addAttribute("action", "/ledgers/" + book.id() + "/rows/" + row.rowNo() + "/correction");
        return "ledger/correction";
    }

    private LedgerRow newest(Book book, int no) {
        List<LedgerRow> versions = books.versions(book, no);
        return versions.get(versions.size() - 1);
    }

    private static boolean isWanting(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }

    /** Leaves the command unlogged when there is something to mend, so that the mended form is another command. */
    private static Supplier<String> place(String bookId, Supplier<Entered> effect) {
        return () -> {
            Entered entered = effect.get();
            if (entered instanceof Entered.Faulty faulty) {
                throw new Unfinished(faulty.faults());
            }
            return "/ledgers/" + bookId + "/rows/"
                    + ((Entered.Kept) entered).row().rowNo();
        };
    }

    private static final class Unfinished extends RuntimeException {

        private final transient List<FieldFault> faults;

        Unfinished(List<FieldFault> faults) {
            super(null, null, false, false);
            this.faults = faults;
        }

        List<FieldFault> faults() {
            return faults;
        }
    }
}
