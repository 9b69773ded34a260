package org.tongchuang.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import org.tongchuang.form.FormView;
import org.tongchuang.form.Submission;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.EnterRow;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.Dates;
import org.tongchuang.web.OpenTo;

/** Enters a row on the ledger's own page. */
@Controller
@RequestMapping("/ledgers/{id}/rows")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class EntryController {

    private final Books books;
    private final EnterRow enter;
    private final EntryFiles files;
    private final Drafts drafts;
    private final EntryPage page;
    private final CommandLog commands;
    private final Actors actors;
    private final Dates dates;

    EntryController(
            Books books,
            EnterRow enter,
            EntryFiles files,
            Drafts drafts,
            EntryPage page,
            CommandLog commands,
            Actors actors,
            Dates dates) {
        this.books = books;
        this.enter = enter;
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
        FormView view = draft == null ? page.opened(book, Map.of()) : page.again(book, draft.typed(), List.of());
        return page.entry(book, view, actor, model);
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
        if (taken.isUnfinished()) {
            drafts.save(EnterRow.draftKey(book), actor.memberId(), taken.typed());
            return page.entry(book, page.again(book, taken.typed(), taken.faults()), request, actor, model);
        }
        try {
            return "redirect:"
                    + commands.once(
                            command,
                            actor.memberId(),
                            Unfinished.orPlace(
                                    id, () -> enter.enter(id, taken.typed().answers(), actor)));
        } catch (Unfinished unfinished) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.entry(book, page.again(book, taken.typed(), unfinished.faults()), actor, model);
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
}
