package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class ScenarioTest {

    /** Scenarios with these steps wait for the modules that play them; the set only ever gets smaller. */
    private static final Set<String> AWAITED = Set.of("act", "panel", "score", "object", "begin", "send", "sweep");

    @Autowired
    private List<ScenarioStep> steps;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Programmes programmes;

    @Autowired
    private StartDossier start;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @TestFactory
    Stream<DynamicTest> scenarioComesToItsEnd() {
        return Scenario.all()
                .filter(ScenarioTest::isPlayable)
                .map(scenario ->
                        DynamicTest.dynamicTest(scenario.programme() + ": " + scenario.name(), () -> play(scenario)));
    }

    @Test
    void everyStepIsPlayedOrAwaited() {
        Set<String> known = byVerb().keySet();

        assertThat(Scenario.all().flatMap(scenario -> scenario.verbs().stream()).distinct())
                .allMatch(verb -> known.contains(verb) != AWAITED.contains(verb));
    }

    private static boolean isPlayable(Scenario scenario) {
        return scenario.verbs().stream().noneMatch(AWAITED::contains);
    }

    private void play(Scenario scenario) {
        clock.reset();
        Story story = begun(scenario.programme());
        driver.runUntilQuiet(story.dossier().number());
        Map<String, ScenarioStep> byVerb = byVerb();
        scenario.steps().forEach(step -> byVerb.get(Scenario.verb(step)).play(story, step.get(Scenario.verb(step))));
    }

    private Story begun(String key) {
        Tenant tenant = tenants.create();
        ProgrammeVersion programme = programmes.current(key);
        Dossier dossier = start.start(
                new DossierStart(
                        UUID.randomUUID().toString(),
                        programme.id(),
                        programme.manifest().processes().get("main"),
                        programme.manifest().numberPrefix() + "-2026-" + tenant.town.code(),
                        tenant.village(),
                        tenant.town.id(),
                        null,
                        "P1"),
                tenant.townOffice());
        return new Story(tenant, dossier);
    }

    private Map<String, ScenarioStep> byVerb() {
        return steps.stream().collect(Collectors.toMap(ScenarioStep::verb, Function.identity()));
    }
}
