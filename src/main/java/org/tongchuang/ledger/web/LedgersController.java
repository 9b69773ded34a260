package org.tongchuang.ledger.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.BookFilter;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.Standing;
import org.tongchuang.ledger.Standings;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** The ledgers of a year: one's own unit's, and for offices those of the units below, the ones behind first. */
@Controller
@RequestMapping("/ledgers")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class LedgersController {

    private static final int PAGE = 50;

    private final Books books;
    private final Standings standings;
    private final BookNames names;
    private final Actors actors;
    private final Clock clock;

    LedgersController(Books books, Standings standings, BookNames names, Actors actors, Clock clock) {
        this.books = books;
        this.standings = standings;
        this.names = names;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "year", required = false) Integer asked,
            @RequestParam(name = "ledger", defaultValue = "") String ledger,
            @RequestParam(name = "behind", defaultValue = "false") boolean behind,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        Actor actor = actors.current();
        int year = asked == null ? ChinaTime.today(clock).getYear() : asked;
        List<LineView> all = lines(books.list(new BookFilter(year, false, null, null), actor), actor);
        List<LineView> below = all.stream()
                .filter(line -> ledger.isEmpty() || line.ledger().equals(ledger))
                .filter(line -> !behind || line.standing().isBehind())
                .sorted(Comparator.comparingInt(line -> urgency(line.standing())))
                .toList();
        Paging paging = new Paging(page, PAGE, below.size(), false);
        model.addAttribute("year", year);
        model.addAttribute("years", books.years(actor));
        model.addAttribute("ledger", ledger);
        model.addAttribute("behind", behind);
        model.addAttribute("own", lines(books.list(new BookFilter(year, true, null, null), actor), actor));
        model.addAttribute("office", !all.isEmpty());
        model.addAttribute("kinds", kinds(all));
        model.addAttribute("late", count(all, Standing.Light.LATE));
        model.addAttribute("soon", count(all, Standing.Light.SOON));
        model.addAttribute("total", all.size());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "below", below.stream().skip(paging.offset()).limit(PAGE).toList());
        return "ledger/list";
    }

    private List<LineView> lines(List<Book> found, Actor actor) {
        Map<String, Standing> standing = standings.of(found, actor.unitPath());
        return found.stream()
                .map(book -> new LineView(
                        book,
                        book.programmeKey() + "/" + book.ledgerKey(),
                        names.name(book),
                        names.programme(book),
                        standing.get(book.id())))
                .toList();
    }

    private static long count(List<LineView> lines, Standing.Light light) {
        return lines.stream().filter(line -> line.standing().light() == light).count();
    }

    private static int urgency(Standing standing) {
        return switch (standing.light()) {
            case LATE -> 0;
            case SOON -> 1;
            default -> 2;
        };
    }

    /** The ledgers there are to choose from, by key. */
    private static Map<String, String> kinds(List<LineView> lines) {
        Map<String, String> kinds = new LinkedHashMap<>();
        lines.forEach(line -> kinds.put(line.ledger(), line.name()));
        return kinds;
    }

    /** A line of a list of ledgers. */
    public record LineView(Book book, String ledger, String name, String programme, Standing standing) {}
}
