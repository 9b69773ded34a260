package org.tongchuang.ledger.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import org.tongchuang.ledger.Checks;
import org.tongchuang.ledger.ExportBook;
import org.tongchuang.ledger.FigureReading;
import org.tongchuang.ledger.Figures;
import org.tongchuang.ledger.ImportRows;
import org.tongchuang.ledger.LedgerRow;
import org.tongchuang.ledger.web.FigureController.FigureView;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;
import org.tongchuang.web.WholeStep;

/** One ledger of one year: its rows, how well it is kept, and each row with its history. */
@Controller
@RequestMapping("/ledgers/{id}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class BookController {

    private static final int PAGE = 50;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Books books;
    private final Figures figures;
    private final Checks checks;
    private final ExportBook export;
    private final ImportRows imports;
    private final BookPage page;
    private final BookNames names;
    private final RowWords words;
    private final BookSheet sheet;
    private final WholeStep steps;
    private final Actors actors;

    BookController(
            Books books,
            Figures figures,
            Checks checks,
            ExportBook export,
            ImportRows imports,
            BookPage page,
            BookNames names,
            RowWords words,
            BookSheet sheet,
            WholeStep steps,
            Actors actors) {
        this.books = books;
        this.figures = figures;
        this.checks = checks;
        this.export = export;
        this.imports = imports;
        this.page = page;
        this.names = names;
        this.words = words;
        this.sheet = sheet;
        this.steps = steps;
        this.actors = actors;
    }

    @GetMapping
    String book(@PathVariable String id, @RequestParam(name = "page", defaultValue = "1") int number, Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        Paging paging = new Paging(number, PAGE, book.lastNumber(), false);
        page.frame(book, actor, model);
        model.addAttribute("columns", names.columns(book));
        model.addAttribute(
                "figures",
                figures.of(book).stream().map(reading -> figure(book, reading)).toList());
        model.addAttribute("checks", checks.of(book));
        model.addAttribute("open", checks.unsettled(book));
        model.addAttribute("exportable", export.mayTake(book, actor));
        model.addAttribute("importable", imports.mayTake(book, actor));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows",
                books.rows(book, actor, PAGE, paging.offset()).stream()
                        .map(row -> new RowView(row, words.cells(book, row)))
                        .toList());
        return "ledger/book";
    }

    @GetMapping("/rows/{no}")
    String row(@PathVariable String id, @PathVariable int no, Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        List<LedgerRow> versions = books.versions(book, no);
        LedgerRow row = versions.get(versions.size() - 1);
        page.frame(book, actor, model);
        model.addAttribute("row", row);
        model.addAttribute("view", words.view(row));
        model.addAttribute(
                "versions",
                versions.stream()
                        .map(version -> new VersionView(version, page.reason(version), words.view(version)))
                        .toList());
        return "ledger/row";
    }

    /** Everything in order, for paper. */
    @GetMapping("/print")
    String print(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        page.frame(book, actor, model);
        List<BookNames.Column> columns = names.columns(book);
        model.addAttribute("columns", columns);
        model.addAttribute("sheets", PrintedSheet.of(books.everything(book), row -> words.cells(book, row), columns));
        return "ledger/print";
    }

    @PostMapping("/export")
    ResponseEntity<byte[]> export(@PathVariable String id) {
        Actor actor = actors.current();
        List<LedgerRow> rows = steps.run(() -> export.take(id, actor));
        Book book = books.see(id, actor);
        String name = "ledger-" + book.ledgerKey() + "-" + book.bookYear() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(sheet.write(book, rows));
    }

    private FigureView figure(Book book, FigureReading reading) {
        return new FigureView(
                names.said(book, "figure." + reading.key() + ".name"),
                names.said(book, "figure." + reading.key() + ".definition"),
                reading.shown(),
                reading.figure().isRatio()
                        ? ""
                        : "ledger.measure." + reading.figure().measure());
    }

    /** A row of the list, its cells by field. */
    public record RowView(LedgerRow row, Map<String, String> cells) {}

    /** A version of a row, to be read. */
    public record VersionView(LedgerRow row, String reason, FormView view) {}
}
