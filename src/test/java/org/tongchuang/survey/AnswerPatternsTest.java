package org.tongchuang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.assessment.AssessedDossier;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.survey.Suspicion.Kind;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/** T6: a stuffed ballot box is seen, and what is kept for it tells no opinion and no address. */
@DatabaseTest
class AnswerPatternsTest {

    private static final Map<String, String> GOOD = Map.of("a", "very", "b", "hazardous");
    private static final Map<String, String> BAD = Map.of("a", "fair", "b", "unknown");

    @Autowired
    AnswerPatterns patterns;

    @Autowired
    AssessedDossier story;

    @Autowired
    Tenants tenants;

    @Autowired
    IssueCodes issue;

    @Autowired
    Surveys surveys;

    @Autowired
    WholeStep steps;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Survey survey;

    @BeforeEach
    void aSurveyRuns() {
        clock.reset();
        Tenant tenant = tenants.create();
        tenant.assessors(3);
        Dossier dossier = story.assessing(tenant);
        steps.run(() -> issue.issue(dossier.id(), 30, tenant.townOffice()));
        survey = surveys.of(dossier.id()).orElseThrow();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void tenFromOneAddressWithinTenMinutesAreNamed() {
        for (int i = 0; i < 9; i++) {
            note(i % 2 == 0 ? GOOD : BAD, "192.0.2.1", "browser " + i);
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(patterns.of(survey)).isEmpty();

        note(GOOD, "192.0.2.1", "browser 10");

        assertThat(patterns.of(survey)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.ADDRESS);
            assertThat(found.answers()).isEqualTo(10);
            assertThat(Duration.between(found.from(), found.to())).isEqualTo(Duration.ofMinutes(9));
        });
    }

    @Test
    void asManyOverADayAreNot() {
        for (int i = 0; i < 40; i++) {
            note(i % 2 == 0 ? GOOD : BAD, "192.0.2.1", "browser");
            clock.advance(Duration.ofMinutes(2));
        }

        assertThat(patterns.of(survey)).isEmpty();
    }

    @Test
    void oneBrowserFromManyAddressesIsNamed() {
        for (int i = 0; i < 20; i++) {
            note(i % 2 == 0 ? GOOD : BAD, "192.0.2." + i, "curl/8");
        }

        assertThat(kinds()).containsExactly(Kind.AGENT);
    }

    @Test
    void equalAnswersInARowAreNamedAlsoAfterOthersCame() {
        for (int i = 0; i < 20; i++) {
            note(GOOD, "192.0.2." + i, "browser " + i);
        }
        note(BAD, "192.0.2.30", "browser 30");
        note(GOOD, "192.0.2.31", "browser 31");

        assertThat(patterns.of(survey)).containsExactly(new Suspicion(Kind.ANSWERS, 20, null, null));
    }

    @Test
    void nothingKeptTellsAnAddressAnAnswerOrACode() {
        note(GOOD, "192.0.2.1", "browser");

        List<Map<String, Object>> kept = database.sql("select * from survey_trace where survey_id = ?")
                .param(survey.id())
                .query()
                .listOfRows();

        assertThat(kept).singleElement().satisfies(row -> {
            assertThat(row).hasSize(5);
            assertThat(row.toString()).doesNotContain("192.0.2", "browser", "very", "hazardous");
        });
    }

    @Test
    void tracesAreForgottenAfterNinetyDays() {
        note(GOOD, "192.0.2.1", "browser");
        clock.advance(Duration.ofDays(89));
        patterns.forget();
        assertThat(traces()).isOne();

        clock.advance(Duration.ofDays(2));
        patterns.forget();
        assertThat(traces()).isZero();
    }

    private int traces() {
        return database.sql("select count(*) from survey_trace where survey_id = ?")
                .param(survey.id())
                .query(Integer.class)
                .single();
    }

    private List<Kind> kinds() {
        return patterns.of(survey).stream().map(Suspicion::kind).toList();
    }

    private void note(Map<String, String> answers, String address, String agent) {
        steps.run(() -> {
            patterns.note(survey.id(), answers, address, agent);
            return true;
        });
    }
}
