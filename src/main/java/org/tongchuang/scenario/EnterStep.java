package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.BookFilter;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.EnterRow;
import org.tongchuang.ledger.Entered;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.WholeStep;

/** {@code enter: {ledger, as, with}}: a row that no step of the process gives is entered on the ledger's own page. */
@Component
class EnterStep implements ScenarioStep {

    private final Dossiers dossiers;
    private final Programmes programmes;
    private final Books books;
    private final EnterRow enter;
    private final Cast cast;
    private final SampleAnswers answers;
    private final WholeStep whole;
    private final Clock clock;

    EnterStep(
            Dossiers dossiers,
            Programmes programmes,
            Books books,
            EnterRow enter,
            Cast cast,
            SampleAnswers answers,
            WholeStep whole,
            Clock clock) {
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.books = books;
        this.enter = enter;
        this.cast = cast;
        this.answers = answers;
        this.whole = whole;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return "enter";
    }

    @Override
    public void play(Story story, JsonNode told) {
        Actor keeper = cast.holder(story, told.get("as").asText());
        Book book = book(story, told.get("ledger").asText(), keeper);
        Map<String, List<String>> posted = posted(answers.plain(told.path("with"), story));
        Entered entered = whole.run(() -> enter.enter(book.id(), posted, keeper));
        if (entered instanceof Entered.Faulty faulty) {
            throw new ScenarioFailed("not taken: " + faulty);
        }
    }

    private Book book(Story story, String ledger, Actor keeper) {
        Dossier dossier = dossiers.get(story.dossierId());
        String programme = programmes.get(dossier.programmeVersionId()).key();
        int year = ChinaTime.today(clock).getYear();
        return books.list(new BookFilter(year, true, programme, ledger), keeper).stream()
                .findFirst()
                .orElseThrow(() -> new ScenarioFailed("no ledger " + ledger + " of " + year));
    }

    private static Map<String, List<String>> posted(JsonNode with) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        with.properties()
                .forEach(field ->
                        posted.put(field.getKey(), List.of(field.getValue().asText())));
        return posted;
    }
}
