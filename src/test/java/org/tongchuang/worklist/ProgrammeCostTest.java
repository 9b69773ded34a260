package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.Statements.Sent;

/**
 * What completing each task of a whole programme costs beside the engine's own statements, along the stories that come
 * by all of them.
 */
@DatabaseTest
class ProgrammeCostTest {

    private static final String PROGRAMME = "green-community";
    private static final Set<String> STORIES = Set.of(
            "town-returns-twice",
            "not-accepted-and-resubmitted",
            "objection-not-upheld",
            "promoted-to-the-province",
            "recheck-failed-title-kept",
            "rectified-late-then-revoked",
            "total-below-the-pass-line",
            "rectified-early",
            "extended-then-rectified");
    private static final int MOST = 15;
    private static final int COMMAND = 1; // a page's token, which a scenario doesn't have
    private static final int STEP = 4;

    /**
     * What does more than complete a task: seals a sheet, gives each panel member a task, decides on an objection, drafts
     * a paper, offers units, members or limits to choose from.
     */
    private static final Map<String, Integer> ALLOWED = Map.ofEntries(
            Map.entry("selfCheck", 22),
            Map.entry("townReview", 19),
            Map.entry("reportUpkeep", 17),
            Map.entry("confirmPanel", 21),
            Map.entry("assess", 22),
            Map.entry("consensus", 18),
            Map.entry("judgeAdmissibility", 17),
            Map.entry("verifyObjection", 17),
            Map.entry("setUpBody", 16),
            Map.entry("informResult", 21),
            Map.entry("attendTraining", 17),
            Map.entry("resubmit", 16),
            Map.entry("draftOrder", 16));

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Stage stage;

    @Autowired
    Programmes programmes;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void noTaskTakesMoreStatementsOfOursThanItMay() throws Exception {
        Map<String, Integer> worst = new LinkedHashMap<>();
        for (Scenario scenario : scenarios.all()) {
            if (scenario.programme().equals(PROGRAMME) && STORIES.contains(scenario.name())) {
                completions(scenario).forEach(sent -> worst.merge(step(sent), ours(sent), Math::max));
            }
        }

        System.out.println(table(worst));
        assertThat(worst)
                .containsOnlyKeys(
                        programmes.current(PROGRAMME).manifest().tasks().keySet())
                .allSatisfy((step, statements) ->
                        assertThat(statements).as(step).isLessThanOrEqualTo(ALLOWED.getOrDefault(step, MOST)));
    }

    private List<List<Sent>> completions(Scenario scenario) throws Exception {
        clock.reset();
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: a scenario is nobody's request
        Story story = new Story(stage.set(scenario.programme()));
        return Statements.transactionsDuring(() -> play.play(scenario, story)).stream()
                .filter(ProgrammeCostTest::isCompletion)
                .toList();
    }

    private static boolean isCompletion(List<Sent> transaction) {
        return transaction.stream().anyMatch(one -> one.toString().startsWith("update task set state = 'DONE'"));
    }

    private static int ours(List<Sent> transaction) {
        return COMMAND
                + (int) transaction.stream().filter(one -> !one.isEngines()).count();
    }

    private static String step(List<Sent> transaction) {
        return transaction.stream()
                .filter(one -> one.toString().startsWith("insert into submission ("))
                .map(one -> one.parameters().get(STEP).toString())
                .findFirst()
                .orElseThrow();
    }

    private static String table(Map<String, Integer> worst) {
        return worst.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> "%-24s %d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", "statements of ours at most for a completion\n", ""));
    }
}
