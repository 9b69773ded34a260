package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.programme.Programmes;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Statements;
import org.tongchuang.tracking.ConsistencyCheck;

@DatabaseTest
class ScenarioTest {

    private static final int MOST = 15;

    /**
     * What does more than complete a task says so by what it sends. A sheet that counts figures asks for the campaign's
     * days and for the ledgers' rows, and is sealed with the figures and the rows behind them; a panel's member has read
     * panel and survey besides. A ledger that takes rows is locked, and they get numbers, versions and entries in the
     * ledger's own chain; one of these is kept apart from earlier steps, and asks who prepared them. Orders are numbered,
     * given with their pictures to owners that were looked up, and told of.
     */
    private static final Map<String, Integer> MORE = Map.of(
            "insert into ledger_figure ", 20,
            "insert into ledger_row_version", 19,
            "insert into follow_up_order", 25);

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Stage stage;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    Programmes programmes;

    @Autowired
    MovableClock clock;

    private final CompletionCosts costs = new CompletionCosts();

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    /** Each scenario, and then what holds after all of them: one check reads everything that they have left behind. */
    @TestFactory
    Stream<DynamicTest> scenarioComesToItsEnd() {
        clock.reset();
        List<Inconsistency> known = check.violations(); // what other tests have left behind
        List<Scenario> played = scenarios.all().stream()
                .filter(scenario -> scenario.name().matches(System.getProperty("scenario", ".*")))
                .toList();
        return Stream.concat(
                played.stream()
                        .map(scenario -> DynamicTest.dynamicTest(
                                scenario.programme() + ": " + scenario.name(), () -> play(scenario))),
                Stream.of(
                        DynamicTest.dynamicTest("records agree", () -> agreeButFor(known)),
                        DynamicTest.dynamicTest("no task takes more statements than it may", this::costLittle)));
    }

    private void play(Scenario scenario) throws Exception {
        clock.reset();
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: a scenario is nobody's request

        Story story = new Story(stage.set(scenario));
        costs.add(scenario.programme(), Statements.transactionsDuring(() -> play.play(scenario, story)));
    }

    private void agreeButFor(List<Inconsistency> known) {
        clock.reset(); // what stories have waiting would be overdue at the end of the last one

        assertThat(check.violations()).isSubsetOf(known);
    }

    private void costLittle() throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("completion-costs.txt"), costs.report());

        Set<String> completed = new TreeSet<>();
        programmes.all().forEach(version -> costs.of(version.key()).forEach((task, sent) -> {
            if (isShipped(version.key())) {
                assertThat(sent).as(version.key() + ": " + task).hasSizeLessThanOrEqualTo(most(sent));
            }
            completed.add(task);
        }));
        if (System.getProperty("scenario") == null) {
            assertThat(completed).containsAll(everyTask());
        }
    }

    private static int most(List<String> sent) {
        return MORE.entrySet().stream()
                .filter(more -> sent.stream().anyMatch(one -> one.contains(more.getKey())))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(MOST);
    }

    /** Programmes share models, and not each comes by every task of these. */
    private Set<String> everyTask() {
        return programmes.all().stream()
                .filter(version -> isShipped(version.key()))
                .flatMap(version -> version.manifest().tasks().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Test resources hold some that try out more than anybody would put into one task. */
    private static boolean isShipped(String programme) {
        return Files.isDirectory(Path.of("bpmn", programme));
    }
}
