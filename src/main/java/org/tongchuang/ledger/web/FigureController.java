package org.tongchuang.ledger.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.FigureMissing;
import org.tongchuang.ledger.FigureReading;
import org.tongchuang.ledger.Figures;
import org.tongchuang.ledger.LedgerRow;
import org.tongchuang.ledger.Snapshots;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;
import org.tongchuang.web.OpenTo;

/** A figure of a dossier: the definition in words, the value, and the rows behind it. Open to whoever may see its evidence. */
@Controller
@RequestMapping("/dossiers/{id}/figures/{key}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class FigureController {

    private final Dossiers dossiers;
    private final Evidence evidence;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Figures figures;
    private final Snapshots snapshots;
    private final Books books;
    private final BookNames names;
    private final RowWords words;
    private final Actors actors;

    FigureController(
            Dossiers dossiers,
            Evidence evidence,
            Programmes programmes,
            ProgrammeContents contents,
            Figures figures,
            Snapshots snapshots,
            Books books,
            BookNames names,
            RowWords words,
            Actors actors) {
        this.dossiers = dossiers;
        this.evidence = evidence;
        this.programmes = programmes;
        this.contents = contents;
        this.figures = figures;
        this.snapshots = snapshots;
        this.books = books;
        this.names = names;
        this.words = words;
        this.actors = actors;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String key, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        if (!evidence.maySee(dossier, actor) || !isThere(dossier, key)) {
            throw new FigureMissing(key);
        }
        FigureReading reading = figures.of(id, key);
        model.addAttribute("dossier", dossier);
        model.addAttribute("figure", view(dossier, reading));
        model.addAttribute(
                "parts",
                reading.parts().stream().map(part -> view(dossier, part)).toList());
        model.addAttribute("days", reading.days());
        model.addAttribute("snapshots", snapshots.of(id, key));
        model.addAttribute(
                "lines",
                reading.rows().stream().map(row -> line(row, reading, actor)).toList());
        return "ledger/figure";
    }

    private boolean isThere(Dossier dossier, String key) {
        return programmes.get(dossier.programmeVersionId()).manifest().figures().containsKey(key);
    }

    private FigureView view(Dossier dossier, FigureReading reading) {
        Locale locale = LocaleContextHolder.getLocale();
        Texts texts = contents.texts(dossier.programmeVersionId(), locale);
        return new FigureView(
                texts.text("figure." + reading.key() + ".name"),
                texts.text("figure." + reading.key() + ".definition"),
                reading.shown(),
                reading.figure().isRatio()
                        ? ""
                        : "ledger.measure." + reading.figure().measure());
    }

    private LineView line(LedgerRow row, FigureReading reading, Actor actor) {
        Book book = books.behind(row);
        List<String> cells = names.columns(book).stream()
                .map(column -> words.cells(book, row).getOrDefault(column.field(), ""))
                .toList();
        Optional<String> href =
                books.find(book.id(), actor).map(seen -> "/ledgers/" + seen.id() + "/rows/" + row.rowNo());
        boolean above =
                reading.figure().isRatio() && reading.parts().get(0).rows().contains(row);
        return new LineView(row, names.name(book), String.join(" · ", cells), href.orElse(""), above);
    }

    /** A figure in words. */
    public record FigureView(String name, String definition, String shown, String measure) {}

    /** A row behind it; above means that it counts in the upper part of a ratio. */
    public record LineView(LedgerRow row, String ledger, String words, String href, boolean above) {}
}
