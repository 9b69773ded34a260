package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.BookFilter;
import org.tongchuang.ledger.Books;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;

/** {@code enter: {ledger, as, with}}: a row that no step of the process gives is entered on the ledger's own page. */
@Component
class EnterStep implements ScenarioStep {

    private final Dossiers dossiers;
    private final Programmes programmes;
    private final Books books;
    private final Cast cast;
    private final SampleAnswers answers;
    private final OtherWorkThroughUseCases usual;
    private final Clock clock;

    EnterStep(
            Dossiers dossiers,
            Programmes programmes,
            Books books,
            Cast cast,
            SampleAnswers answers,
            OtherWorkThroughUseCases usual,
            Clock clock) {
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.books = books;
        this.cast = cast;
        this.answers = answers;
        this.usual = usual;
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
        story.other(usual).enter(book, answers.plain(told.path("with"), story), keeper);
    }

    private Book book(Story story, String ledger, Actor keeper) {
        Dossier dossier = dossiers.get(story.dossierId());
        String programme = programmes.get(dossier.programmeVersionId()).key();
        int year = ChinaTime.today(clock).getYear();
        return books.list(new BookFilter(year, true, programme, ledger), keeper).stream()
                .findFirst()
                .orElseThrow(() -> new ScenarioFailed(
                        "no ledger " + ledger + " of " + year, "scenario.failed.no-ledger", ledger, year));
    }
}
