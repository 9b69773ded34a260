package org.tongchuang.ledger.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.BookCheck;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.CheckBook;
import org.tongchuang.ledger.CheckMissing;
import org.tongchuang.ledger.CheckedRow;
import org.tongchuang.ledger.Checks;
import org.tongchuang.ledger.LedgerRow;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** The level above draws rows of a month, holds them against what happened, and says what differs. */
@Controller
@RequestMapping("/ledgers/{id}/checks")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class CheckController {

    private static final int MOST = 100;
    private static final int LONGEST = 500;
    private static final String FINDING = "finding.";

    private final Books books;
    private final Checks checks;
    private final CheckBook check;
    private final BookPage page;
    private final RowWords words;
    private final CommandLog commands;
    private final Actors actors;

    CheckController(
            Books books,
            Checks checks,
            CheckBook check,
            BookPage page,
            RowWords words,
            CommandLog commands,
            Actors actors) {
        this.books = books;
        this.checks = checks;
        this.check = check;
        this.page = page;
        this.words = words;
        this.commands = commands;
        this.actors = actors;
    }

    @PostMapping
    String draw(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam("month") String month,
            @RequestParam(name = "rows", defaultValue = "5") int wanted) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        () -> "/ledgers/" + id + "/checks/"
                                + check.draw(id, month(month), Math.max(1, Math.min(wanted, MOST)), actor)
                                        .id());
    }

    @GetMapping("/{checkId}")
    String show(@PathVariable String id, @PathVariable String checkId, Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        BookCheck shown = checks.get(book, checkId);
        page.frame(book, actor, model);
        model.addAttribute("check", shown);
        model.addAttribute(
                "lines", checks.rows(shown).stream().map(row -> line(book, row)).toList());
        return "ledger/check";
    }

    @PostMapping("/{checkId}")
    String conclude(
            @PathVariable String id,
            @PathVariable String checkId,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam Map<String, String> fields) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        "/ledgers/" + id + "/checks/" + checkId,
                        () -> check.conclude(id, checkId, findings(fields), cut(remark), actor));
    }

    /** The version that was drawn, whatever came after it. */
    private LineView line(Book book, CheckedRow row) {
        List<LedgerRow> versions = books.versions(book, row.rowNo());
        LedgerRow drawn = versions.get(row.version() - 1);
        return new LineView(row, words.view(drawn), versions.size() > row.version());
    }

    private static Map<Integer, String> findings(Map<String, String> fields) {
        Map<Integer, String> findings = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (name.startsWith(FINDING) && name.substring(FINDING.length()).matches("\\d{1,6}")) {
                findings.put(Integer.valueOf(name.substring(FINDING.length())), cut(text));
            }
        });
        return findings;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new CheckMissing(text);
        }
    }

    private static String cut(String text) {
        return text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }

    /** A drawn row; corrected means that it has a newer version by now. */
    public record LineView(CheckedRow row, org.tongchuang.form.FormView view, boolean corrected) {}
}
