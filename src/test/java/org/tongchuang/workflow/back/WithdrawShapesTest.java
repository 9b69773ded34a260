package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Withdrawal;
import org.tongchuang.worklist.WithdrawnTooLate;

/** Takes a finished step back that has led to no other one yet: out of a join, and from beside those still at work. */
@DatabaseTest
class WithdrawShapesTest {

    private static final String[] LINES = {"lineWork:east", "lineWork:west", "turns:east", "turns:west", "lineCheck"};

    @Autowired
    Returns returns;

    @Autowired
    ClaimTask claims;

    @Autowired
    RuntimeService engine;

    @Test
    void branchIsTakenOutOfTheJoinAndTheOtherStaysThere() {
        Returns.Story story = returns.begin()
                .done("draft", "settle", "plainWork", "plainCheck")
                .done(LINES);
        assertThat(story.open()).containsExactly("prepare");

        story.withdrawn("plainCheck");

        assertThat(story.open()).containsExactly("plainCheck", "prepare");
        assertThat(story.timers()).isEqualTo(1);
        assertThat(waiting(story)).isEqualTo(1);
        story.done("plainCheck").withdrawn("lineCheck").withdrawn("plainCheck");
        assertThat(story.open()).containsExactly("lineCheck", "plainCheck", "prepare");
        assertThat(waiting(story)).isZero();
        assertThat(story.until("review").open()).containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void tooLateOnceTheBranchesHaveMetAndTheNextIsBegun() {
        Returns.Story story = returns.begin()
                .done("draft", "settle", "plainWork", "plainCheck")
                .done(LINES);
        Withdrawal seen = story.look("plainCheck");
        assertThat(seen.isPossible()).isTrue();
        story.until("review");
        Task review = story.task("review");
        claims.claim(review.id(), story.actor(review));

        assertThat(story.look("plainCheck").bar().why()).isEqualTo("begun");
        assertThatThrownBy(() -> story.withdraw(seen)).isInstanceOf(WithdrawnTooLate.class);
        assertThat(story.open()).containsExactly("review");
    }

    @Test
    void partOpensAgainBesideThoseStillAtWork() {
        Returns.Story story = returns.begin().done("draft", "settle", "lineWork:east");
        Task west = story.task("lineWork:west");
        assertThat(counts(story))
                .containsExactly("nrOfActiveInstances 1", "nrOfCompletedInstances 1", "nrOfInstances 2");

        story.withdrawn("lineWork:east");

        assertThat(story.task("lineWork:west")).isEqualTo(west);
        assertThat(counts(story))
                .containsExactly("nrOfActiveInstances 2", "nrOfCompletedInstances 0", "nrOfInstances 2");
        assertThat(story.done("lineWork:west").open()).contains("lineWork:east").doesNotContain("turns:east");
        assertThat(story.done("lineWork:east").open()).contains("turns:east").doesNotContain("lineWork:east");
        story.toTheEnd();
    }

    @Test
    void turnIsTakenBackFromTheNextWhoHasNotBegun() {
        Returns.Story story = returns.begin().done("draft", "settle", "lineWork:east", "lineWork:west", "turns:east");
        Task west = story.task("turns:west");

        story.withdrawn("turns:east");

        assertThat(story.open()).contains("turns:east").doesNotContain("turns:west");
        assertThat(returns.tasks.get(west.id()).state()).isEqualTo(Task.State.CANCELLED);
        assertThat(counts(story))
                .containsExactly("nrOfActiveInstances 1", "nrOfCompletedInstances 0", "nrOfInstances 2");
        assertThat(story.done("turns:east").open()).contains("turns:west").doesNotContain("turns:east");
        Task next = story.task("turns:west");
        claims.claim(next.id(), story.actor(next));
        Withdrawal late = story.look("turns:east");
        assertThat(late.isPossible()).isFalse();
        assertThat(late.begun().id()).isEqualTo(next.id());
        assertThat(story.done("turns:west").look("turns:east").bar().why()).isEqualTo("overtaken");
        assertThat(story.open()).contains("lineCheck").doesNotContain("turns:east", "turns:west");
        story.toTheEnd();
    }

    @Test
    void calledProcessThatHasEndedIsEnteredAgainBesideTheOthers() {
        Returns.Story story = returns.begin()
                .done("draft", "settle", "prepare", "carryOut", "measure", "report")
                .done("prepare:east", "carryOut:east", "measure:east", "report:east");
        Task west = story.task("prepare:west");
        assertThat(story.look("carryOut:east").isPossible()).isFalse();
        assertThat(story.look("measure:east").isPossible()).isFalse();

        story.withdrawn("report:east");

        assertThat(story.task("prepare:west")).isEqualTo(west);
        assertThat(story.open()).contains("report:east").doesNotContain("prepare:east", "measure:east");
        assertThat(story.look("carryOut:east").isPossible()).isFalse();
        assertThat(story.done("report:east").open()).doesNotContain("report:east");
        story.toTheEnd();
    }

    @Test
    void onlyTheLastStepOfACalledProcessThatHasEnded() {
        Returns.Story story = returns.begin().done("draft", "settle", "prepare", "carryOut", "measure", "report");
        assertThat(story.open()).contains("prepare:east", "prepare:west");

        assertThat(story.look("carryOut").bar().why()).isEqualTo("later");
        assertThat(story.look("measure").bar().why()).isEqualTo("later");
        story.withdrawn("report");

        assertThat(story.open()).contains("report").doesNotContain("prepare:east", "prepare:west");
        story.toTheEnd();
    }

    @Test
    void notWhatAReturnHasTakenAwaySince() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork", "plainCheck", "lineWork:east");
        story.back("lineWork:west", "settle");
        assertThat(story.look("plainCheck").bar().why()).isEqualTo("parallel");
        assertThat(story.look("lineWork:east").isPossible()).isFalse();

        assertThat(story.done("settle").open()).contains("lineWork:east");
        assertThat(story.look("lineWork:east").bar().why())
                .as("it is open again")
                .isEqualTo("again");
        story.done(LINES);

        assertThat(waiting(story)).isEqualTo(1);
        assertThat(story.look("plainCheck").isPossible()).isFalse();
        assertThat(story.look("lineCheck").isPossible()).isTrue();
        story.done("plainWork");
        assertThat(story.look("plainCheck").isPossible()).isFalse();
        story.toTheEnd();
    }

    @Test
    void notThePartOfAStepThatWasBegunAnewWithoutIt() {
        Returns.Story story = returns.begin().until("review");
        story.back("review", "lineWork:east");

        assertThat(story.look("lineWork:west").isPossible()).isFalse();

        story.toTheEnd();
        assertThat(story.look("lineWork:west").bar().why()).isEqualTo("ended");
    }

    private long waiting(Returns.Story story) {
        return Token.of(engine.getActivityInstance(story.dossier.processInstanceId())).stream()
                .filter(token -> token.node().equals("join"))
                .count();
    }

    private List<String> counts(Returns.Story story) {
        return engine
                .createVariableInstanceQuery()
                .processInstanceIdIn(story.dossier.processInstanceId())
                .variableNameLike("nrOf%")
                .list()
                .stream()
                .map((VariableInstance one) -> one.getName() + " " + one.getValue())
                .sorted()
                .toList();
    }
}
