package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.form.Submission;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskForms;

/** What was corrected comes straight back to whoever returned it, together with all that had been taken away. */
@DatabaseTest
class StraightBackTest {

    static final String[] CALLS = {
        "prepare",
        "carryOut",
        "measure",
        "report",
        "prepare:east",
        "carryOut:east",
        "measure:east",
        "report:east",
        "prepare:west",
        "carryOut:west",
        "measure:west",
        "report:west"
    };

    @Autowired
    Returns returns;

    @Autowired
    ClaimTask claims;

    @Autowired
    TaskForms forms;

    @Autowired
    JdbcClient rows;

    @Test
    void correctedStepComesBackToTheSameReviewer() {
        Returns.Story story = returns.begin().until("review").done("review");
        Task approve = story.task("approve");
        claims.claim(approve.id(), story.actor(approve));
        forms.saveDraft(approve, Submission.of(Map.of("note", new String[] {"拟同意，待补附件。"})), story.actor(approve));

        story.straight("approve", "draft");
        assertThat(story.open()).containsExactly("draft");
        story.done("draft");

        assertThat(story.open()).containsExactly("approve");
        Task again = story.task("approve");
        assertThat(again.assigneeId()).isEqualTo(story.tenant.townLeader().memberId());
        assertThat(again.round()).isEqualTo(2);
        assertThat(forms.draft(again, story.actor(again)).orElseThrow().typed().answers())
                .containsEntry("note", List.of("拟同意，待补附件。"));
        story.toTheEnd();
    }

    @Test
    void branchesThatWereTakenAwayComeBackToo() {
        Returns.Story story = returns.begin()
                .done("draft", "settle", "plainWork", "lineWork:east", "lineWork:west", "turns:east", "turns:west")
                .done(CALLS);
        assertThat(story.open()).containsExactly("lineCheck", "plainCheck");

        story.straight("plainCheck", "settle");
        assertThat(story.open()).containsExactly("settle");
        assertThat(story.timers()).isZero();
        story.done("settle");

        assertThat(story.open()).containsExactly("lineCheck", "plainCheck");
        assertThat(story.timers()).isEqualTo(1);
        assertThat(story.done("lineCheck", "plainCheck").open()).containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void stepForManyComesBackWithTheSameParts() {
        Returns.Story story = returns.begin()
                .done("draft", "settle", "plainWork", "plainCheck")
                .done(CALLS);

        story.straight("lineWork:east", "settle");
        story.done("settle");

        assertThat(story.open()).containsExactly("lineWork:east", "lineWork:west");
        assertThat(story.done("lineWork:west").open()).containsExactly("lineWork:east");
        assertThat(story.done("lineWork:east").open()).containsExactly("turns:east");
        story.toTheEnd();
    }

    @Test
    void branchBehindTheJoinIsLeftAgainForTheJoinedOnes() {
        Returns.Story story = returns.begin().until("review");

        story.straight("review", "lineWork:west");
        story.done("lineWork:west");

        assertThat(story.open()).containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void whoeverReturnedFurtherGetsItBackFirst() {
        Returns.Story story = returns.begin().until("review");

        story.straight("review", "settle");
        story.straight("settle", "draft");
        story.done("draft");

        assertThat(story.open()).containsExactly("settle");
        assertThat(story.done("settle").open()).containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void calledProcessOfWhoeverReturnedIsThereAgain() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork", "lineWork:east", "prepare");
        Task carryOut = story.task("carryOut");
        claims.claim(carryOut.id(), story.actor(carryOut));
        forms.saveDraft(carryOut, Submission.of(Map.of("note", new String[] {"实施到一半。"})), story.actor(carryOut));

        story.straight("carryOut", "settle");
        assertThat(story.open()).containsExactly("settle");
        story.done("settle");

        assertThat(story.open()).containsExactly("carryOut", "lineWork:west", "plainCheck");
        assertThat(story.timers()).isEqualTo(1);
        Task again = story.task("carryOut");
        assertThat(again.assigneeId()).isEqualTo(story.actor(again).memberId());
        assertThat(again.round()).isEqualTo(2);
        assertThat(forms.draft(again, story.actor(again)).orElseThrow().typed().answers())
                .containsEntry("note", List.of("实施到一半。"));
        assertThat(called(story)).isEqualTo(1);
        story.agrees();
        assertThat(story.done("carryOut").open()).contains("measure");
        story.toTheEnd();
    }

    @Test
    void processThatACalledOneHasCalledIsThereAgain() {
        Returns.Story story = returns.begin()
                .done("draft", "settle", "lineWork:east", "lineWork:west", "turns:east")
                .done("prepare", "carryOut", "measure");

        story.straight("report", "draft");
        assertThat(story.open()).containsExactly("draft");
        assertThat(called(story)).isZero();
        story.done("draft");

        assertThat(story.open()).containsExactly("plainWork", "report", "turns:west");
        assertThat(called(story)).isEqualTo(2);
        story.agrees();
        assertThat(story.done("report").open()).contains("prepare:east", "prepare:west");
        story.toTheEnd();
    }

    @Test
    void callForManyIsThereAgainForThoseWhoWereAtWork() {
        Returns.Story story = returns.begin()
                .done("draft", "settle", "prepare", "carryOut", "measure", "report")
                .done("prepare:east", "carryOut:east", "prepare:west");

        story.straight("measure:east", "settle");
        story.done("settle");

        assertThat(story.open())
                .containsExactly("carryOut:west", "lineWork:east", "lineWork:west", "measure:east", "plainWork");
        assertThat(called(story)).isEqualTo(3);
        story.agrees();
        story.back("carryOut:west", "report");
        assertThat(story.open()).contains("report").doesNotContain("measure:east", "carryOut:west");
        story.toTheEnd();
    }

    @Test
    void turnComesBackToWhoseItWasAndGoesOnFromThere() {
        Returns.Story story = returns.begin().done("draft", "settle", "lineWork:east", "lineWork:west", "turns:east");

        story.straight("turns:west", "lineWork:west");
        assertThat(story.open()).contains("lineWork:west").doesNotContain("turns:east", "turns:west");
        story.done("lineWork:west");

        assertThat(story.open()).contains("turns:west").doesNotContain("turns:east");
        story.agrees();
        assertThat(story.done("turns:west").open()).contains("lineCheck").doesNotContain("turns:east");
        story.toTheEnd();
    }

    @Test
    void firstTurnComesBackAndTheNextFollowsIt() {
        Returns.Story story = returns.begin().done("draft", "settle", "lineWork:east", "lineWork:west");

        story.straight("turns:east", "lineWork:east");
        story.done("lineWork:east");

        assertThat(story.open()).contains("turns:east").doesNotContain("turns:west");
        assertThat(story.done("turns:east").open()).contains("turns:west").doesNotContain("lineCheck");
        assertThat(story.done("turns:west").open()).contains("lineCheck");
        story.toTheEnd();
    }

    @Test
    void processThatHasEndedGoesOnStepByStepOnly() {
        Returns.Story story = returns.begin().until("review");

        assertThat(story.preview("review", "report").mayGoStraight()).isFalse();
        assertThat(story.preview("review", "plainWork").mayGoStraight()).isTrue();
    }

    /** How many processes run below the dossier's own. */
    private int called(Returns.Story story) {
        return rows.sql("select count(distinct PROC_INST_ID_) - 1 from ACT_RU_EXECUTION where ROOT_PROC_INST_ID_ = ?")
                .param(story.dossier.processInstanceId())
                .query(Integer.class)
                .single();
    }
}
