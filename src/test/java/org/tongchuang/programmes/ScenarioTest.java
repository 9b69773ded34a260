package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.tracking.ConsistencyCheck;

@DatabaseTest
class ScenarioTest {

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Stage stage;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    MovableClock clock;

    /** What other tests have left behind; a scenario adds nothing to it. */
    private List<Inconsistency> known;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @TestFactory
    Stream<DynamicTest> scenarioComesToItsEnd() {
        return scenarios.all().stream()
                .filter(scenario -> scenario.name().matches(System.getProperty("scenario", ".*")))
                .map(scenario ->
                        DynamicTest.dynamicTest(scenario.programme() + ": " + scenario.name(), () -> play(scenario)));
    }

    private void play(Scenario scenario) {
        clock.reset();
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: a scenario is nobody's request
        if (known == null) {
            known = check.violations();
        }

        play.play(scenario, new Story(stage.set(scenario)));

        clock.reset(); // what other stories have waiting would be overdue at the end of this one
        List<Inconsistency> after = check.violations();
        assertThat(after).as("records agree").isSubsetOf(known);
        known = after;
    }
}
