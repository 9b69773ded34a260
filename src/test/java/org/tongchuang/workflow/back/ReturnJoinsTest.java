package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.programme.Releases;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.worklist.ReturnPlan;

/** Returns while others wait in a join or have passed it: none is lost there, and it is passed neither early nor never. */
@DatabaseTest
class ReturnJoinsTest {

    private static final String[] LINES = {"lineWork:east", "lineWork:west", "turns:east", "turns:west"};
    private static final String PARALLEL = "worklist.return.bar.parallel";

    /** Behind plain work two things are done side by side, and the line's check comes behind both. */
    private static final UnaryOperator<String> NESTED = text -> text.replace(
                    "sourceRef=\"plainWork\" targetRef=\"plainCheck\"", "sourceRef=\"plainWork\" targetRef=\"inner\"")
            .replace("sourceRef=\"fork\" targetRef=\"lineWork\"", "sourceRef=\"inner\" targetRef=\"lineWork\"")
            .replace("sourceRef=\"plainDone\" targetRef=\"join\"", "sourceRef=\"plainDone\" targetRef=\"innerJoin\"")
            .replace("sourceRef=\"turns\" targetRef=\"lineCheck\"", "sourceRef=\"turns\" targetRef=\"innerJoin\"")
            .replace(
                    "<bpmn:endEvent id=\"done\" name=\"已办结\"/>",
                    """
                    <bpmn:endEvent id="done" name="已办结"/>
                    <bpmn:parallelGateway id="inner" name="分头做"/>
                    <bpmn:parallelGateway id="innerJoin" name="都做好"/>
                    <bpmn:sequenceFlow id="innerToPlainCheck" sourceRef="inner" targetRef="plainCheck"/>
                    <bpmn:sequenceFlow id="innerJoinToLineCheck" sourceRef="innerJoin" targetRef="lineCheck"/>
                    """);

    /** The line's check waits for the plain check and the line's work, and the last join for it and for the turns. */
    private static final UnaryOperator<String> CROSSED = text -> text.replace(
                    "sourceRef=\"plainWork\" targetRef=\"plainCheck\"", "sourceRef=\"plainWork\" targetRef=\"inner\"")
            .replace("sourceRef=\"plainDone\" targetRef=\"join\"", "sourceRef=\"plainDone\" targetRef=\"innerJoin\"")
            .replace("sourceRef=\"lineWork\" targetRef=\"turns\"", "sourceRef=\"lineWork\" targetRef=\"innerJoin\"")
            .replace("sourceRef=\"turns\" targetRef=\"lineCheck\"", "sourceRef=\"turns\" targetRef=\"join\"")
            .replace(
                    "<bpmn:endEvent id=\"done\" name=\"已办结\"/>",
                    """
                    <bpmn:endEvent id="done" name="已办结"/>
                    <bpmn:parallelGateway id="inner" name="分头做"/>
                    <bpmn:parallelGateway id="innerJoin" name="都做好"/>
                    <bpmn:sequenceFlow id="innerToPlainCheck" sourceRef="inner" targetRef="plainCheck"/>
                    <bpmn:sequenceFlow id="innerToTurns" sourceRef="inner" targetRef="turns"/>
                    <bpmn:sequenceFlow id="innerJoinToLineCheck" sourceRef="innerJoin" targetRef="lineCheck"/>
                    """);

    /** The model itself draws a way back from behind the join to before the fork. */
    private static final UnaryOperator<String> LOOP = text -> text.replace(
                    "sourceRef=\"review\" targetRef=\"approve\"", "sourceRef=\"review\" targetRef=\"reviewed\"")
            .replace(
                    "<bpmn:endEvent id=\"done\" name=\"已办结\"/>",
                    """
                    <bpmn:endEvent id="done" name="已办结"/>
                    <bpmn:exclusiveGateway id="reviewed" name="再来一次？" default="reviewedToApprove"/>
                    <bpmn:sequenceFlow id="reviewedToApprove" sourceRef="reviewed" targetRef="approve"/>
                    <bpmn:sequenceFlow id="reviewedToSettle" name="再来一次" sourceRef="reviewed" targetRef="settle">
                      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${unitId == 'nobody'}</bpmn:conditionExpression>
                    </bpmn:sequenceFlow>
                    """);

    /** Behind the line's check an embedded part in which two things are done side by side. */
    private static final UnaryOperator<String> EMBEDDED = text -> text.replace(
                    "sourceRef=\"lineCheck\" targetRef=\"join\"", "sourceRef=\"lineCheck\" targetRef=\"part\"")
            .replace("turns, lineCheck, oneRun", "turns, lineCheck, one, other, both, oneRun")
            .replace("turns, lineCheck, prepare", "turns, lineCheck, one, other, both, prepare")
            .replace(
                    "  report: {term: {workDays: 10}}",
                    "  report: {term: {workDays: 10}}\n  one: {term: {workDays: 10}}\n"
                            + "  other: {term: {workDays: 10}}\n  both: {term: {workDays: 10}}")
            .replace(
                    "<bpmn:endEvent id=\"done\" name=\"已办结\"/>",
                    """
                    <bpmn:endEvent id="done" name="已办结"/>
                    <bpmn:subProcess id="part" name="一段">
                      <bpmn:startEvent id="partBegun" name="开始"/>
                      <bpmn:parallelGateway id="inner" name="分头做"/>
                      %s
                      <bpmn:parallelGateway id="innerJoin" name="都做好"/>
                      <bpmn:endEvent id="partDone" name="做完"/>
                      <bpmn:sequenceFlow id="partBegunToInner" sourceRef="partBegun" targetRef="inner"/>
                      <bpmn:sequenceFlow id="innerToOne" sourceRef="inner" targetRef="one"/>
                      <bpmn:sequenceFlow id="innerToOther" sourceRef="inner" targetRef="other"/>
                      <bpmn:sequenceFlow id="oneToInnerJoin" sourceRef="one" targetRef="innerJoin"/>
                      <bpmn:sequenceFlow id="otherToInnerJoin" sourceRef="other" targetRef="innerJoin"/>
                      <bpmn:sequenceFlow id="innerJoinToBoth" sourceRef="innerJoin" targetRef="both"/>
                      <bpmn:sequenceFlow id="bothToPartDone" sourceRef="both" targetRef="partDone"/>
                    </bpmn:subProcess>
                    <bpmn:sequenceFlow id="partToJoin" sourceRef="part" targetRef="join"/>
                    """
                            .formatted(step("one") + step("other") + step("both")));

    private static String step(String key) {
        return "<bpmn:userTask id=\"%s\" name=\"%s\" camunda:formRef=\"return-shapes-note\"".formatted(key, key)
                + " camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"community:clerk\"/>";
    }

    @Autowired
    Returns returns;

    @Autowired
    Releases releases;

    @Autowired
    RuntimeService engine;

    @Test
    void whoeverWaitsInTheJoinStaysThereForAReturnWithinAnotherBranch() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork", "plainCheck");
        story.done(LINES);

        ReturnPlan plan = story.back("lineCheck", "lineWork:east");

        assertThat(plan.kept()).extracting(one -> one.step()).contains("plainWork", "plainCheck");
        assertThat(waiting(story, "join")).isEqualTo(1);
        story.done("lineWork:east", "turns:east");
        story.back("turns:west", "lineWork:west");
        assertThat(waiting(story, "join")).isEqualTo(1);
        assertThat(story.step(story.task("lineWork:west"), "plainCheck").bar()).isEqualTo(PARALLEL);
        story.toTheEnd();
    }

    @Test
    void whoeverWaitsInTheJoinIsTakenAlongBehindTheFork() {
        Returns.Story story = returns.begin().done("draft", "settle", "plainWork", "plainCheck");
        story.done(LINES).done("lineCheck");
        assertThat(waiting(story, "join")).isEqualTo(2);

        story.back("prepare", "settle");

        assertThat(waiting(story, "join")).isZero();
        story.back("settle", "draft");
        assertThat(story.done("draft", "settle").open())
                .containsExactly("lineWork:east", "lineWork:west", "plainWork", "prepare");
        story.until("review").toTheEnd();
    }

    @Test
    void branchesThatWereGivenToTheJoinGoWithTheSecondReturn() {
        Returns.Story story = returns.begin().until("review");
        story.back("review", "plainWork");
        assertThat(waiting(story, "join")).isEqualTo(2);
        story.done("plainWork").back("plainCheck", "plainWork");
        assertThat(waiting(story, "join")).isEqualTo(2);
        assertThat(story.step(story.task("plainWork"), "lineCheck").bar()).isEqualTo(PARALLEL);

        story.straight("plainWork", "settle");

        assertThat(waiting(story, "join")).isZero();
        assertThat(story.done("settle").open()).containsExactly("plainWork");
        assertThat(waiting(story, "join")).isEqualTo(2);
        assertThat(story.done("plainWork", "plainCheck").open()).containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void innerJoinKeepsItsOwnAndGoesWithWhatIsAroundIt() {
        Returns.Story story = returns.begin(like(NESTED)).done("draft", "settle", "plainWork", "plainCheck");
        assertThat(waiting(story, "innerJoin")).isEqualTo(1);
        story.done("lineWork:east", "lineWork:west").back("turns:east", "lineWork:east");
        assertThat(waiting(story, "innerJoin")).isEqualTo(1);

        story.back("lineWork:east", "plainWork");

        assertThat(waiting(story, "innerJoin")).isZero();
        assertThat(story.open()).containsExactly("plainWork", "prepare");
        story.until("lineCheck");
        assertThat(waiting(story, "join")).isEqualTo(1);
        story.back("lineCheck", "turns:west");
        assertThat(waiting(story, "innerJoin")).isEqualTo(1);
        assertThat(story.done("turns:west", "lineCheck").open()).containsExactly("review");
        story.back("review", "plainCheck");
        assertThat(waiting(story, "innerJoin")).isEqualTo(1);
        assertThat(waiting(story, "join")).isEqualTo(1);
        assertThat(story.done("plainCheck").open()).containsExactly("lineCheck");
        story.toTheEnd();
    }

    @Test
    void whatIsEmbeddedIsLeftAndEnteredWithThoseWhoWaitInIt() {
        Returns.Story story =
                returns.begin(like(EMBEDDED)).done("draft", "settle").done(LINES);
        story.done("lineCheck", "one");
        assertThat(waiting(story, "innerJoin")).isEqualTo(1);

        story.back("other", "lineCheck");

        assertThat(waiting(story, "innerJoin")).isZero();
        assertThat(story.done("lineCheck").open()).containsExactly("one", "other", "plainWork", "prepare");
        story.done("one", "other").back("both", "one");
        assertThat(waiting(story, "innerJoin")).isEqualTo(1);
        story.until("review").back("review", "other");
        assertThat(waiting(story, "innerJoin")).isEqualTo(1);
        assertThat(waiting(story, "join")).isEqualTo(2);
        assertThat(story.done("other").open()).containsExactly("both");
        assertThat(story.done("both").open()).containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void nothingLeadsBackOverAnInclusiveJoin() {
        Returns.Story story = returns.begin(like(text -> NESTED.apply(text)
                        .replace("<bpmn:parallelGateway id=\"innerJoin\"", "<bpmn:inclusiveGateway id=\"innerJoin\"")))
                .until("lineCheck");

        assertThat(story.step(story.task("lineCheck"), "plainCheck").bar()).isEqualTo("worklist.return.bar.shape");
        assertThat(story.step(story.task("lineCheck"), "plainWork").bar()).isEqualTo("worklist.return.bar.shape");
    }

    @Test
    void joinBehindAnotherIsNotPassedBeforeIt() {
        Returns.Story story = returns.begin(like(CROSSED)).until("review");

        story.back("review", "plainWork");

        assertThat(story.done("plainWork").open()).containsExactly("plainCheck", "turns:east");
        assertThat(story.done("turns:east", "turns:west").open()).containsExactly("plainCheck");
        assertThat(story.done("plainCheck").open()).containsExactly("lineCheck");
        assertThat(story.done("lineCheck").open()).containsExactly("review");
        story.toTheEnd();
    }

    @Test
    void branchThatStaysDoneIsNotDoneAgainForAWayThatTheModelDraws() {
        Returns.Story story = returns.begin(like(LOOP)).done("draft", "settle", "plainWork", "plainCheck");
        story.until("review");

        ReturnPlan plan = story.back("review", "plainWork");

        assertThat(plan.again()).extracting(one -> one.step()).containsExactly("plainCheck");
        assertThat(plan.kept()).extracting(one -> one.step()).contains("lineWork", "lineCheck", "report");
        story.done("plainWork");
        assertThat(story.step(story.task("plainCheck"), "lineCheck").bar()).isEqualTo(PARALLEL);
        assertThat(story.step(story.task("plainCheck"), "settle").isOpen()).isTrue();
        assertThat(story.done("plainCheck").open()).containsExactly("review");
        story.toTheEnd();
    }

    private String like(UnaryOperator<String> change) {
        String key = Releases.anyKey();
        releases.release("return-shapes", key, 1, change);
        return key;
    }

    private long waiting(Returns.Story story, String join) {
        return Token.of(engine.getActivityInstance(story.dossier.processInstanceId())).stream()
                .filter(token -> token.node().equals(join))
                .count();
    }
}
