package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    void calledProcessAndStepInTurnGoOnStepByStepOnly() {
        Returns.Story story = returns.begin().done("draft", "settle", "lineWork:east", "lineWork:west");

        assertThat(story.preview("turns:east", "lineWork:east").mayGoStraight()).isFalse();
        assertThat(story.preview("prepare", "settle").mayGoStraight()).isFalse();
        assertThat(story.preview("plainWork", "settle").mayGoStraight()).isFalse();
    }
}
