package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Where a village's dossier waits, once it lies with the town for review. */
@DatabaseTest
class WaitsTest {

    private static final String PROGRAMME = "green-community";

    @Autowired
    Waits waits;

    @Autowired
    Stage stage;

    @Autowired
    PlayScenario play;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Tenant tenant;
    Dossier dossier;

    @BeforeEach
    void comesToTheTown() {
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: a story is nobody's request
        clock.reset();
        tenant = tenants.create();
        dossier = stage.set(PROGRAMME, tenant);
        play.play(
                scenarios.get(PROGRAMME, "straight-to-the-title").until("complete", "townReview"), new Story(dossier));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void openTaskAgesInWorkDaysAndIsLateAfterItsTerm() {
        clock.advance(Duration.ofDays(14));
        assertThat(found(tenant.townOffice()).get("townReview"))
                .isEqualTo(new StepWaits("townReview", 1, 0, 10, 10, 0));
        assertThat(found(tenant.townOffice()).get("setUpBody")).isEqualTo(new StepWaits("setUpBody", 0, 1, 0, 0, 0));

        clock.advance(Duration.ofDays(1));
        assertThat(found(tenant.cityOffice()).get("townReview"))
                .isEqualTo(new StepWaits("townReview", 1, 0, 11, 11, 1));
        assertThat(found(tenant.cityOffice())).doesNotContainKey("townAcceptance");
    }

    @Test
    void othersSeeNothingOfIt() throws Exception {
        Actor stranger = tenants.create().cityOffice();

        assertThat(waits.versions(stranger)).isEmpty();
        assertThatThrownBy(() -> waits.versions(tenant.clerk())).isInstanceOf(BoardClosed.class);
        mvc.perform(get("/waits").param("version", dossier.programmeVersionId()).with(SignedIn.as(stranger)))
                .andExpect(content().string(containsString("没有在办的档案")));
        mvc.perform(get("/waits/" + dossier.programmeVersionId() + "/models/" + PROGRAMME)
                        .with(SignedIn.as(stranger)))
                .andExpect(status().isNotFound());
    }

    @Test
    void pageSaysItInATableAndForTheDrawing() throws Exception {
        mvc.perform(get("/waits").with(SignedIn.as(tenant.townOffice())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-note=\"townReview\"")))
                .andExpect(content().string(containsString("1 件在等")));
        mvc.perform(get("/waits/" + dossier.programmeVersionId() + "/models/" + PROGRAMME)
                        .with(SignedIn.as(tenant.townOffice())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/xml"));
    }

    private Map<String, StepWaits> found(Actor actor) {
        return waits.of(waits.versions(actor).get(0), actor);
    }
}
