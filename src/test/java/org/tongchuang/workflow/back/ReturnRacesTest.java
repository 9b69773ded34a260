package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.web.Refusal;
import org.tongchuang.worklist.ReturnOvertaken;
import org.tongchuang.worklist.ReturnPlan;
import org.tongchuang.worklist.TaskTaken;

/** Between the preview of a return and its confirmation others go on: then it is refused, and nothing has changed. */
@DatabaseTest
class ReturnRacesTest {

    private static final int ROUNDS = 3;

    @Autowired
    Returns returns;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void taskOfAnotherBranchWasHandedInMeanwhile() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork");
        ReturnPlan plan = story.preview("plainCheck", "settle");
        story.done("lineWork:east");
        List<String> open = story.open();

        assertThatThrownBy(() -> story.confirm(plan)).isInstanceOf(ReturnOvertaken.class);

        assertThat(story.open()).isEqualTo(open);
        story.agrees();
    }

    @Test
    void taskItselfWasHandedInMeanwhile() {
        Returns.Story story = returns.begin().done("draft");
        ReturnPlan plan = story.preview("settle", "draft");
        story.done("settle");

        assertThatThrownBy(() -> story.confirm(plan)).isInstanceOf(TaskTaken.class);

        assertThat(story.open()).containsExactly("lineWork:east", "lineWork:west", "plainWork", "prepare");
    }

    @Test
    void timerWentOffMeanwhile() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork");
        ReturnPlan own = story.preview("plainCheck", "plainWork");
        ReturnPlan other = story.preview("lineWork:east", "settle");
        returns.driver.pass(story.dossier.number(), "tooLate");
        List<String> open = story.open();

        assertThatThrownBy(() -> story.confirm(own)).isInstanceOf(TaskTaken.class);
        assertThatThrownBy(() -> story.confirm(other))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("worklist.return.bar.timer");

        assertThat(story.open()).isEqualTo(open).doesNotContain("plainCheck");
    }

    @Test
    void ofTwoWhoReturnAtOnceOneDoes() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Returns.Story story = returns.begin().done("draft", "settle", "plainWork");
            List<ReturnPlan> plans =
                    List.of(story.preview("plainCheck", "settle"), story.preview("lineWork:west", "draft"));

            List<String> refused = atOnce(plans.stream()
                    .<Runnable>map(plan -> () -> story.confirm(plan))
                    .toList());

            assertThat(refused).hasSize(1).allMatch(why -> why.startsWith("worklist."));
            assertThat(story.open()).hasSize(1).containsAnyOf("settle", "draft");
            story.agrees();
        }
    }

    private static List<String> atOnce(List<Runnable> acts) throws Exception {
        List<String> refused = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<String>> ends = new ArrayList<>();
            for (Runnable act : acts) {
                ends.add(threads.submit(() -> outcome(start, act)));
            }
            for (Future<String> end : ends) {
                if (!end.get().isEmpty()) {
                    refused.add(end.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        return refused;
    }

    private static String outcome(CountDownLatch start, Runnable act) throws InterruptedException {
        start.countDown();
        start.await();
        try {
            act.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.labelKey();
        }
    }
}
