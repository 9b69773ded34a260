package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.scenario.TaskWork;
import org.tongchuang.testing.Agreement;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.ConsistencyCheck;

/**
 * Every scenario comes to its end too if its people don't go straight, and all records agree after each of their acts.
 * {@code -Dwalk.stride=1 -Dwalk.seeds=20} plays each twenty times, by twenty chances.
 */
@DatabaseTest
class DetoursTest {

    private static final Logger LOG = LoggerFactory.getLogger(DetoursTest.class);

    private static final int SEEDS = Integer.getInteger("walk.seeds", 1);

    /** The build plays one scenario in so many: all of them take as long as half the build. */
    private static final int STRIDE = Integer.getInteger("walk.stride", 8);

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Stage stage;

    @Autowired
    Tenants tenants;

    @Autowired
    Programmes programmes;

    @Autowired
    OfficeActs acts;

    @Autowired
    TaskWork usual;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    Agreement agreement;

    @Autowired
    MovableClock clock;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private int sequences;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @TestFactory
    Stream<DynamicTest> scenarioComesToItsEndByDetours() {
        clock.reset();
        List<Inconsistency> known = check.violations();
        List<Scenario> all = scenarios.all().stream()
                .filter(scenario -> scenario.name().matches(System.getProperty("scenario", ".*")))
                .toList();
        Stream<DynamicTest> walks = IntStream.range(0, SEEDS).boxed().flatMap(seed -> IntStream.range(0, all.size())
                .filter(number -> number % STRIDE == 0)
                .mapToObj(all::get)
                .map(scenario -> DynamicTest.dynamicTest(
                        "%s: %s, chance %d".formatted(scenario.programme(), scenario.name(), seed),
                        () -> walk(scenario, seed))));
        return Stream.concat(walks, Stream.of(DynamicTest.dynamicTest("records agree", () -> agreeButFor(known))));
    }

    private void walk(Scenario scenario, int seed) {
        clock.reset();
        RequestContextHolder.resetRequestAttributes();
        Tenant tenant = tenants.create();
        Detours detours = new Detours(
                acts,
                usual,
                new Random(31L * scenario.name().hashCode() + seed),
                agreesSince(agreement.violations()),
                tenants.create().townOffice(),
                tenant.cityOffice());
        Dossier dossier = stage.set(scenario, tenant);
        colleagues(scenario, tenant);
        try {
            play.play(scenario, new Story(dossier, detours, null));
        } catch (AssertionError | RuntimeException fault) {
            throw new AssertionError(String.join("; ", detours.way()), fault);
        }
        sequences += detours.sequences();
        detours.way().forEach(act -> kinds.merge(act.substring(0, act.indexOf(' ')), 1, Integer::sum));
    }

    /** Each role has a second holder, who can have passed to him what the first one has. */
    private void colleagues(Scenario scenario, Tenant tenant) {
        programmes.current(scenario.programme()).manifest().roles().stream()
                .filter(role -> role.startsWith("town:") || role.startsWith("community:"))
                .forEach(role -> second(tenant, role));
    }

    private static Actor second(Tenant tenant, String role) {
        return tenant.actor(role.startsWith("town:") ? tenant.town : tenant.village(), role, 1);
    }

    private Runnable agreesSince(List<Inconsistency> known) {
        return () -> agreement.holdsBut(known);
    }

    private void agreeButFor(List<Inconsistency> known) {
        clock.reset();

        assertThat(check.violations()).isSubsetOf(known);
        assertThat(sequences).as("tasks done by a way of their own").isPositive();
        LOG.info("{} tasks were done by ways of their own: {}", sequences, kinds);
    }
}
