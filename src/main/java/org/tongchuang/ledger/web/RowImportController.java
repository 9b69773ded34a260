package org.tongchuang.ledger.web;

import java.io.IOException;
import java.util.Locale;
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
import org.springframework.web.multipart.MultipartFile;
import org.tongchuang.form.FormTable;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.ImportPlan;
import org.tongchuang.ledger.ImportRows;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.sheet.Uploads;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Rows of a ledger from a table: template, upload, what is to be mended or would be recorded, taking. */
@Controller
@RequestMapping("/ledgers/{id}/imports")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class RowImportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Books books;
    private final ImportRows imports;
    private final RowTemplate template;
    private final BookPage page;
    private final RowWords words;
    private final CommandLog commands;
    private final Actors actors;

    RowImportController(
            Books books,
            ImportRows imports,
            RowTemplate template,
            BookPage page,
            RowWords words,
            CommandLog commands,
            Actors actors) {
        this.books = books;
        this.imports = imports;
        this.template = template;
        this.page = page;
        this.words = words;
        this.commands = commands;
        this.actors = actors;
    }

    @GetMapping
    String page(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        imports.table(id, actor);
        page.frame(books.see(id, actor), actor, model);
        return "ledger/import";
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String id) {
        Actor actor = actors.current();
        FormTable table = imports.table(id, actor);
        String name = "ledger-" + books.see(id, actor).ledgerKey() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(template.write(table));
    }

    @PostMapping
    String upload(@PathVariable String id, @RequestParam MultipartFile file, @RequestParam("_command") String command)
            throws IOException {
        Actor actor = actors.current();
        byte[] bytes = file.getInputStream().readNBytes(Uploads.LARGEST + 1);
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        () -> "/ledgers/" + id + "/imports/" + imports.upload(id, bytes, actor));
    }

    @GetMapping("/{uploadId}")
    String preview(@PathVariable String id, @PathVariable String uploadId, Model model, Locale locale) {
        Actor actor = actors.current();
        Book book = books.see(id, actor);
        ImportPlan plan = imports.preview(id, uploadId, actor);
        page.frame(book, actor, model);
        model.addAttribute("uploadId", uploadId);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "columns",
                imports.table(id, actor).columns().stream()
                        .map(column -> new Head(
                                column.key(), column.head(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()))))
                        .toList());
        model.addAttribute(
                "rows",
                plan.rows().stream()
                        .map(row -> new RowView(row, words.whole(book, row.fields())))
                        .toList());
        return "ledger/import-preview";
    }

    @PostMapping("/{uploadId}/take")
    String take(
            @PathVariable String id,
            @PathVariable String uploadId,
            @RequestParam String digest,
            @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command, actor.memberId(), "/ledgers/" + id, () -> imports.take(id, uploadId, digest, actor));
    }

    /** A column of the preview. */
    public record Head(String field, String label) {}

    /** A row of the preview, its cells by field. */
    public record RowView(ImportPlan.Row row, Map<String, String> cells) {}
}
