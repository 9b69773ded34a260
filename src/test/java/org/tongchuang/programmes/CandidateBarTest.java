package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.designation.BarredFromApplying;
import org.tongchuang.designation.HoldsTheTitle;
import org.tongchuang.dossier.AlreadyApplying;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
@ExtendWith(Curtain.class)
class CandidateBarTest {

    private static final String PROGRAMME = "green-community";

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Tenants tenants;

    private Tenant tenant;

    @BeforeEach
    void setOut() {
        tenant = tenants.create();
    }

    @Test
    void whoAppliesDoesNotApplyAgain() {
        stage.set(PROGRAMME, tenant);

        assertThatThrownBy(() -> stage.set(PROGRAMME, tenant)).isInstanceOf(AlreadyApplying.class);
    }

    @Test
    void whoHoldsTheTitleDoesNotApplyForIt() {
        playWhole("straight-to-the-title");

        assertThatThrownBy(() -> stage.set(PROGRAMME, tenant)).isInstanceOf(HoldsTheTitle.class);
    }

    @Test
    void whoLostTheTitleWaits() {
        playWhole("revoked-for-false-material");

        assertThatThrownBy(() -> stage.set(PROGRAMME, tenant)).isInstanceOf(BarredFromApplying.class);
    }

    private void playWhole(String scenario) {
        play.play(scenarios.get(PROGRAMME, scenario), new Story(stage.set(PROGRAMME, tenant)));
    }
}
