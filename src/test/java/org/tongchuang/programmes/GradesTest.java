package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.GradeDossier;
import org.tongchuang.dossier.Grades;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.web.WholeStep;

@DatabaseTest
class GradesTest {

    private static final String PROGRAMME = "three-grades";

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierStandards standards;

    @Autowired
    GradeDossier grading;

    @Autowired
    Grades grades;

    @Autowired
    AuditTrail audit;

    @Autowired
    WholeStep whole;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"kept, keep, 保, TG-B1, 9500", "reached, reach, 达标, TG-B3, 8000"})
    void decisionFindsTheGradeAndTheSheetFollowsIt(
            String scenario, String grade, String called, String ownRow, long line) {
        Dossier dossier = graded(scenario);

        Standard standard = standards.of(dossier);
        assertThat(dossier.grade()).isEqualTo(grade);
        assertThat(grades.name(dossier, Locale.SIMPLIFIED_CHINESE)).contains(called);
        assertThat(standard.indicators()).extracting(Indicator::code).containsExactly("TG-A1", ownRow);
        assertThat(standard.passLineHundredths()).isEqualTo(line);
        assertThat(audit.entries("dossier:" + dossier.id(), 100, 0))
                .anyMatch(entry -> entry.verb().equals("dossier-graded"));
    }

    @Test
    void beforeItHasAGradeTheWholeStandardIsShown() {
        Dossier dossier = stage.set(PROGRAMME);

        assertThat(dossier.grade()).isNull();
        assertThat(grades.name(dossier, Locale.ENGLISH)).isEmpty();
        assertThat(standards.of(dossier).indicators()).hasSize(4);
    }

    @Test
    void nextCampaignFindsTheGradeAnew() {
        Dossier dossier = graded("kept");

        whole.run(() -> {
            grading.grade(dossier.id(), "build");
            return dossiers.get(dossier.id());
        });

        assertThat(dossiers.get(dossier.id()).grade()).isEqualTo("build");
        assertThat(standards.ofDossier(dossier.id()).indicators())
                .extracting(Indicator::code)
                .containsExactly("TG-A1", "TG-B2");
    }

    @Test
    void gradeThatTheProgrammeDoesNotKnowIsRefused() {
        Dossier dossier = graded("kept");

        assertThatThrownBy(() -> grading.grade(dossier.id(), "best")).hasMessageContaining("best");
        assertThat(dossiers.get(dossier.id()).grade()).isEqualTo("keep");
    }

    private Dossier graded(String scenario) {
        clock.reset();
        Dossier dossier = stage.set(PROGRAMME);
        play.play(scenarios.get(PROGRAMME, scenario).until("score", "self"), new Story(dossier));
        return dossiers.get(dossier.id());
    }
}
