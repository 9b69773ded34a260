package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.programme.Releases;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.worklist.ReturnPlan;
import org.tongchuang.worklist.Task;

/** Returns out of every shape and into every shape, on the real engine. After each, and at the end, all records agree. */
@DatabaseTest
class ReturnShapesTest {

    private static final String BRANCHES =
            """
            <bpmn:endEvent id="runDone" name="完成"/>
            <bpmn:parallelGateway id="runFork" name="同时做"/>
            <bpmn:parallelGateway id="runJoin" name="都已做完"/>
            <bpmn:sequenceFlow id="runForkToPrepare" sourceRef="runFork" targetRef="prepare"/>
            <bpmn:sequenceFlow id="runForkToCarryOut" sourceRef="runFork" targetRef="carryOut"/>
            <bpmn:sequenceFlow id="carryOutToRunJoin" sourceRef="carryOut" targetRef="runJoin"/>
            """;

    @Autowired
    Returns returns;

    @Autowired
    Releases releases;

    @Test
    void plainStepGoesBackAndOnAgain() {
        Returns.Story story = returns.begin().done("draft");
        Task settle = story.task("settle");

        ReturnPlan plan = story.back("settle", "draft");

        assertThat(plan.cancelled()).extracting(Task::id).containsExactly(settle.id());
        assertThat(story.open()).containsExactly("draft");
        assertThat(story.task("draft").round()).isEqualTo(2);
        assertThat(story.done("draft").open()).containsExactly("settle");
        story.toTheEnd();
    }

    @Test
    void branchGoesBackWithoutTheOthers() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork");
        assertThat(story.timers()).isEqualTo(1);

        story.back("plainCheck", "plainWork");

        assertThat(story.timers()).isZero();
        assertThat(story.open()).containsExactly("lineWork:east", "lineWork:west", "plainWork", "prepare");
        story.done("plainWork");
        assertThat(story.timers()).isEqualTo(1);
        story.toTheEnd();
    }

    @Test
    void branchGoesBackBehindTheForkAndTakesAllBranchesAlong() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork", "lineWork:east");

        ReturnPlan plan = story.back("plainCheck", "settle");

        assertThat(plan.cancelled())
                .extracting(Task::step)
                .containsExactlyInAnyOrder("plainCheck", "lineWork", "prepare");
        assertThat(plan.again()).extracting(one -> one.step()).containsExactlyInAnyOrder("plainWork", "lineWork");
        assertThat(plan.kept()).extracting(one -> one.step()).containsExactly("draft");
        assertThat(story.open()).containsExactly("settle");
        assertThat(story.timers()).isZero();
        assertThat(story.done("settle").open())
                .containsExactly("lineWork:east", "lineWork:west", "plainWork", "prepare");
        story.toTheEnd();
    }

    @Test
    void stepBehindTheJoinGoesBackIntoOneBranchAndTheOthersStayDone() {
        Returns.Story story = returns.begin().until("review");
        int versions = story.versions();

        ReturnPlan plan = story.back("review", "plainWork");

        assertThat(plan.again()).extracting(one -> one.step()).containsExactly("plainCheck");
        assertThat(story.open()).containsExactly("plainWork");
        assertThat(story.done("plainWork", "plainCheck").open()).containsExactly("review");
        assertThat(story.versions()).isEqualTo(versions + 2);
        story.toTheEnd();
    }

    @Test
    void oneLineOfManyGoesBackAlone() {
        Returns.Story story = returns.begin().until("review");

        story.back("review", "lineWork:east");

        assertThat(story.open()).containsExactly("lineWork:east");
        assertThat(story.done("lineWork:east").open()).containsExactly("turns:east");
        assertThat(story.done("turns:east", "turns:west", "lineCheck").open()).containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void partOfAStepInTurnGoesBackAndIsDoneOnce() {
        Returns.Story story = returns.begin().until("review");

        story.back("review", "turns:west");

        assertThat(story.open()).containsExactly("turns:west");
        assertThat(story.done("turns:west").open()).containsExactly("lineCheck");
        story.done("lineCheck").toTheEnd();
    }

    @Test
    void stepInTurnIsLeftWithThoseWhoseTurnHadNotCome() {
        Returns.Story story = returns.begin().done("draft", "settle", "lineWork:east", "lineWork:west", "turns:east");

        story.back("turns:west", "lineWork:west");

        assertThat(story.open()).containsExactly("lineWork:west", "plainWork", "prepare");
        assertThat(story.done("lineWork:west").open()).containsExactly("plainWork", "prepare", "turns:east");
        story.toTheEnd();
    }

    @Test
    void stepForManyIsLeftWithAllItsParts() {
        Returns.Story story = returns.begin().done("draft", "settle");

        ReturnPlan plan = story.back("lineWork:east", "settle");

        assertThat(plan.cancelled()).hasSize(4);
        assertThat(story.open()).containsExactly("settle");
        story.toTheEnd();
    }

    @Test
    void calledProcessIsLeftByItsCallAndEnteredAgain() {
        Returns.Story story = returns.begin().done("draft", "settle", "prepare", "carryOut", "measure");

        story.back("report", "measure");
        assertThat(story.open()).contains("measure").doesNotContain("report");
        story.done("measure").back("report", "carryOut");
        assertThat(story.open()).contains("carryOut").doesNotContain("report", "measure");
        story.done("carryOut").back("measure", "draft");
        assertThat(story.open()).containsExactly("draft");
        story.toTheEnd();
    }

    @Test
    void calledProcessThatEndedIsEnteredInItsMiddle() {
        Returns.Story story = returns.begin().until("review");

        story.back("review", "carryOut:east");

        assertThat(story.open()).containsExactly("carryOut:east");
        assertThat(story.done("carryOut:east", "measure:east", "report:east").open())
                .containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void processThatACalledOneCalledIsEnteredAgain() {
        Returns.Story story = returns.begin().until("review");

        story.back("review", "report:west");

        assertThat(story.open()).containsExactly("report:west");
        assertThat(story.done("report:west").open()).containsExactly("review");
        story.back("review", "report");
        assertThat(story.open()).containsExactly("report");
        assertThat(story.done("report").open()).containsExactly("prepare:east", "prepare:west");
        story.toTheEnd();
    }

    @Test
    void branchOfACalledProcessThatHasEndedIsEnteredWithTheOtherDone() {
        Returns.Story story = returns.begin(branchesBelow()).until("review");

        story.back("review", "prepare");

        assertThat(story.open()).containsExactly("prepare");
        assertThat(story.done("prepare").open()).containsExactly("measure");
        story.toTheEnd();
    }

    @Test
    void branchOfACalledProcessIsWithdrawnFromItsJoin() {
        Returns.Story story = returns.begin(branchesBelow()).done("draft", "settle", "prepare");
        Task other = story.task("carryOut");

        story.withdrawn("prepare");

        assertThat(story.task("carryOut")).isEqualTo(other);
        assertThat(story.done("carryOut").open()).contains("prepare").doesNotContain("measure");
        assertThat(story.done("prepare").open()).contains("measure").doesNotContain("prepare");
        story.straight("measure", "settle");
        assertThat(story.done("settle").open()).contains("measure").doesNotContain("prepare", "carryOut");
        story.toTheEnd();
    }

    @Test
    void branchThatWaitsInAJoinOfACalledProcessGoesWithTheCall() {
        Returns.Story story = returns.begin(branchesBelow()).done("draft", "settle", "prepare");

        story.back("carryOut", "settle");

        assertThat(story.open()).containsExactly("settle");
        assertThat(story.done("settle").open()).contains("carryOut", "prepare");
        assertThat(story.done("carryOut").open()).contains("prepare").doesNotContain("measure");
        story.toTheEnd();
    }

    /** The same programme, but the called process does its first two steps side by side. */
    private String branchesBelow() {
        String key = Releases.anyKey();
        releases.release("return-shapes", key, 1, text -> text.replace(
                        "sourceRef=\"runStarted\" targetRef=\"prepare\"",
                        "sourceRef=\"runStarted\" targetRef=\"runFork\"")
                .replace(
                        "sourceRef=\"carryOut\" targetRef=\"deeperRun\"",
                        "sourceRef=\"runJoin\" targetRef=\"deeperRun\"")
                .replace("sourceRef=\"prepare\" targetRef=\"carryOut\"", "sourceRef=\"prepare\" targetRef=\"runJoin\"")
                .replace("<bpmn:endEvent id=\"runDone\" name=\"完成\"/>", BRANCHES));
        return key;
    }

    @Test
    void calledProcessOfOnePartGoesBackByItself() {
        Returns.Story story = returns.begin().until("plainWork", "lineWork:east", "lineWork:west", "prepare");
        story.done("prepare", "carryOut", "measure", "report", "prepare:east");

        story.back("carryOut:east", "prepare:east");

        assertThat(story.open()).contains("prepare:east", "prepare:west").doesNotContain("carryOut:east");
        story.toTheEnd();
    }

    @Test
    void calledProcessOfOnePartIsLeftForACallThatEndedBefore() {
        Returns.Story story = returns.begin()
                .done("draft", "settle", "prepare", "carryOut", "measure", "report", "prepare:east", "carryOut:east");

        story.back("measure:east", "report");

        assertThat(story.open()).containsExactly("lineWork:east", "lineWork:west", "plainWork", "report");
        assertThat(story.done("report").open()).contains("prepare:east", "prepare:west");
        story.toTheEnd();
    }

    @Test
    void whatRunsBesideIsNotAnEarlierStep() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork", "lineWork:east");

        assertThat(story.step(story.task("plainCheck"), "lineWork:east").bar())
                .isEqualTo("worklist.return.bar.parallel");
        assertThat(story.step(story.task("plainCheck"), "settle").isOpen()).isTrue();
    }

    @Test
    void programmeMayLeaveStepsOut() {
        Returns.Story story = returns.begin().until("review").done("review");

        assertThat(story.step(story.task("approve"), "review").bar()).isEqualTo("worklist.return.bar.forbidden");
        assertThat(story.step(story.task("approve"), "lineCheck").isOpen()).isTrue();
    }
}
