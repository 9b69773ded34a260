package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.SweepReReviews;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.BookFilter;
import org.tongchuang.ledger.Books;
import org.tongchuang.ledger.EnterRow;
import org.tongchuang.ledger.Entered;
import org.tongchuang.ledger.Figures;
import org.tongchuang.ledger.OpenBook;
import org.tongchuang.people.Actor;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Which persons and which year a rate of employment speaks of. */
@DatabaseTest
@ExtendWith(Curtain.class)
class FullEmploymentTest {

    static final String PROGRAMME = "full-employment-community";

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Submissions submissions;

    @Autowired
    Figures figures;

    @Autowired
    Books books;

    @Autowired
    OpenBook open;

    @Autowired
    EnterRow enter;

    @Autowired
    Designations titles;

    @Autowired
    SweepReReviews reviews;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;

    @BeforeEach
    void raiseTheCurtain() {
        tenant = tenants.create();
    }

    @Test
    void bothDefinitionsStandInTheSurveyAndTheLedgerCountsOnlyProvenWork() {
        Dossier dossier = stage.set(PROGRAMME, tenant);
        play.play(scenarios.get(PROGRAMME, "named").until("complete", "confirmFigures"), new Story(dossier));

        Map<String, Object> survey = submissions.answers(
                submissions.latest(dossier.id(), "surveyLabour").orElseThrow());
        assertThat(number(survey.get("rateOnRecord"))).isEqualByComparingTo("74.46");
        assertThat(number(survey.get("rateInFact"))).isEqualByComparingTo("97.05");
        assertThat(number(survey.get("unexplained"))).isZero();
        assertThat(rate(dossier)).isEqualByComparingTo("96.78");
    }

    @Test
    void laterReCheckLooksAtItsOwnLastYear() {
        Story story = new Story(stage.set(PROGRAMME, tenant));
        play.play(scenarios.get(PROGRAMME, "checked-after-a-year"), story);
        assertThat(rate(dossiers.get(story.dossierId()))).isEqualByComparingTo("96.78");

        Designation title = titles.of(dossiers.get(story.dossierId())).orElseThrow();
        open.reopen();
        report(title.dueOn().minusDays(1), "990");
        clock.moveTo(title.dueOn());
        reviews.sweep();

        List<Dossier> later = dossiers.ofTitle(title.id());
        assertThat(rate(later.get(later.size() - 1))).isEqualByComparingTo("99");
    }

    private void report(LocalDate day, String working) {
        clock.moveTo(day);
        Actor clerk = tenant.clerk();
        Book book = books.list(new BookFilter(day.getYear(), true, PROGRAMME, "monthly"), clerk)
                .get(0);
        Entered entered = enter.enter(
                book.id(),
                Map.ofEntries(
                        Map.entry("reportedOn", List.of(day.toString())),
                        Map.entry("labourForceMonth", List.of("1200")),
                        Map.entry("ableWilling", List.of("1000")),
                        Map.entry("workWithProof", List.of(working)),
                        Map.entry("registered", List.of("10")),
                        Map.entry("registeredAll", List.of("40")),
                        Map.entry("registeredFound", List.of("40")),
                        Map.entry("longTerm", List.of("0")),
                        Map.entry("difficulty", List.of("20")),
                        Map.entry("difficultyFound", List.of("20")),
                        Map.entry("familiesRecognised", List.of("0")),
                        Map.entry("familiesWithin", List.of("0")),
                        Map.entry("familiesLate", List.of("0"))),
                clerk);
        assertThat(entered).isInstanceOf(Entered.Kept.class);
    }

    private BigDecimal rate(Dossier dossier) {
        return figures.of(dossier.id(), "employmentRate").found().orElseThrow();
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
