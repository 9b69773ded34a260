package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.UriUtils;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.MoveByHand;
import org.tongchuang.worklist.MoveChoice;
import org.tongchuang.worklist.MoveOvertaken;
import org.tongchuang.worklist.MovePlan;
import org.tongchuang.worklist.MoveReasonMissing;
import org.tongchuang.worklist.MoveStep;
import org.tongchuang.worklist.MovesClosed;
import org.tongchuang.worklist.NoMove;
import org.tongchuang.worklist.PlanMove;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** An administrator moves a dossier by hand: back as a return goes, on past nothing that counts, and always on the record. */
@DatabaseTest
class MoveByHandTest {

    private static final String REASON = "上一环节误退，经电话核实后恢复。";

    @Autowired
    Returns shapes;

    @Autowired
    PlanMove plans;

    @Autowired
    MoveByHand moves;

    @Autowired
    Tasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    Dossiers dossiers;

    @Autowired
    WholeStep steps;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditSentence sentences;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @BeforeEach
    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void movesBackToAStepThatWasDone() {
        Returns.Story story = shapes.begin().done("draft", "settle", "plainWork");

        MovePlan plan = move(story, "plainCheck", "plainWork");

        assertThat(plan.closing()).extracting(Task::step).containsExactly("plainCheck");
        assertThat(story.open()).containsExactly("lineWork:east", "lineWork:west", "plainWork", "prepare");
        story.agrees();
        story.toTheEnd();
    }

    @Test
    void movesOnPastAStepThatDecidesNothing() {
        Returns.Story story = shapes.begin();

        MovePlan plan = move(story, "draft", "settle");

        assertThat(plan.closing()).extracting(Task::step).containsExactly("draft");
        assertThat(story.open()).containsExactly("settle");
        assertThat(story.versions()).isZero();
        story.agrees();
        assertThat(moved(story.dossier)).hasSize(1).first().asString().contains("起草方案", "确定方案", REASON);
        story.toTheEnd();
    }

    @Test
    void movesOnInItsOwnBranchAndTheOthersStay() {
        Returns.Story story = shapes.begin().done("draft", "settle");

        move(story, "lineWork", "lineCheck");

        assertThat(story.open()).containsExactly("lineCheck", "plainWork", "prepare");
        story.agrees();
        story.toTheEnd();
    }

    @Test
    void movesOnInACalledProcess() {
        Returns.Story story = shapes.begin().done("draft", "settle", "prepare", "carryOut");

        move(story, "measure", "report");

        assertThat(story.open()).contains("report").doesNotContain("measure");
        story.agrees();
        story.toTheEnd();
    }

    @Test
    void movesOnBehindAJoinOnlyOnceNoOtherBranchIsAtWork() {
        Returns.Story story = shapes.begin().done("draft", "settle", "plainWork");
        assertThat(step(story.dossier, admin(story), "plainCheck", "review").bar())
                .isEqualTo("worklist.move.bar.branches");

        story.until("plainCheck");
        move(story, "plainCheck", "review");

        assertThat(story.open()).containsExactly("review");
        assertThat(story.timers()).isZero();
        story.agrees();
        story.toTheEnd();
    }

    @Test
    void neitherAnAutomaticStepNorAnotherBranchIsPassed() {
        Returns.Story story = shapes.begin().done("draft");
        assertThat(step(story.dossier, admin(story), "settle", "plainWork").bar())
                .isEqualTo("worklist.move.bar.automatic");
        assertThat(step(story.dossier, admin(story), "settle", "lineWork").bar())
                .isEqualTo("worklist.move.bar.many");

        story.done("settle", "plainWork");
        assertThat(choice(story.dossier, admin(story), "plainCheck").steps())
                .extracting(MoveStep::id)
                .doesNotContain("lineCheck");
    }

    @Test
    void nobodyMovesIntoOutOfOrPastAVote() {
        Tenant tenant = tenants.create();
        Dossier dossier = stage.set("joint-vote", tenant);
        assertThat(step(dossier, tenant.administrator(), "draft", "agree").bar())
                .isEqualTo("worklist.move.bar.vote");
        Task draft = tasks.openOf(dossier.id()).get(0);
        steps.run(() -> complete.complete(draft.id(), "{\"note\": \"方案初稿。\"}", tenant.clerk()));
        shapes.driver.runUntilQuiet(dossier.number());

        MoveChoice agree = choice(dossier, tenant.administrator(), "agree");

        assertThat(agree.bar()).isEqualTo("worklist.move.bar.vote");
        assertThat(agree.steps()).isEmpty();
        assertThatThrownBy(() -> plans.preview(dossier.id(), agree.from().id(), draft.id(), tenant.administrator()))
                .isInstanceOf(NoMove.class);
    }

    @Test
    void whoDecidesIsNeverLeftOutNorIsThePanelOrTheNotice() throws Exception {
        Tenant tenant = tenants.create();
        Dossier dossier = stage.set("green-community", tenant);
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: a scenario is nobody's request
        play.play(
                scenarios.get("green-community", "straight-to-the-title").until("complete", "townReview"),
                new Story(dossier));
        Actor admin = tenant.administrator();

        assertThat(step(dossier, admin, "townReview", "submitToCity").bar()).isEqualTo("worklist.move.bar.decision");
        assertThat(choice(dossier, admin, "townReview").steps())
                .filteredOn(step -> !step.isEarlier())
                .isNotEmpty()
                .allMatch(step -> !step.isOpen());
        assertThat(step(dossier, admin, "townReview", "setUpBody").isOpen()).isTrue();
        assertThat(page("/dossiers/" + dossier.id() + "/move", admin)).contains("现在停在：镇审查", "中间有要人作出决定的环节", "成立创建机构");
    }

    @Test
    void pageLeadsFromTheDiagramToTheRecord() throws Exception {
        Returns.Story story = shapes.begin().done("draft");
        Actor admin = admin(story);
        String here = "/dossiers/" + story.dossier.id();
        assertThat(page(here + "/diagram", admin)).contains(here + "/move\"");
        assertThat(page(here + "/diagram", story.tenant.townOffice())).doesNotContain("人工移动");
        MoveChoice settle = choice(story.dossier, admin, "settle");
        MoveStep draft = step(story.dossier, admin, "settle", "draft");
        assertThat(page(here + "/move", admin)).contains("起草方案", "在前");

        String preview = page(
                here + "/move/preview?from=" + UriUtils.encode(settle.from().id(), "UTF-8") + "&to=" + draft.id(),
                admin);

        assertThat(preview).contains("移动到“起草方案”", "确定方案", "移动原因");
        String digest = preview.replaceAll("(?s).*name=\"digest\" value=\"(\\w+)\".*", "$1");
        mvc.perform(form(story, settle, draft, digest).with(SignedIn.as(story.tenant.townOffice())))
                .andExpect(status().isForbidden());
        mvc.perform(form(story, settle, draft, digest)
                        .with(SignedIn.as(tenants.create().administrator())))
                .andExpect(status().isNotFound());
        for (Actor stranger : List.of(
                tenants.create().administrator(),
                story.tenant.actor(story.tenant.villages.get(1), Role.COMMUNITY_CLERK))) {
            mvc.perform(get(here + "/move").with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        }
        mvc.perform(form(story, settle, draft, digest).with(SignedIn.as(admin))).andExpect(redirectedUrl(here));
        assertThat(story.open()).containsExactly("draft");
        assertThat(page(here, story.tenant.townOffice())).contains("从“确定方案”人工移动到“起草方案”", REASON);
        assertThat(page("/messages", story.tenant.clerk())).contains("“确定方案”不用再办", "“起草方案”等你办理");
        assertThat(page("/dossiers/" + story.dossier.id() + "/records", story.tenant.clerk()))
                .contains("人工移动");
    }

    @Test
    void onlyAnAdministratorAboveWithoutAnInterestMoves() {
        Returns.Story story = shapes.begin().done("draft");
        for (Actor other : List.of(story.tenant.clerk(), story.tenant.townOffice(), story.tenant.cityLeader())) {
            assertThatThrownBy(() -> plans.choices(story.dossier.id(), other)).isInstanceOf(MovesClosed.class);
        }
        Actor ofTheTown = story.tenant.actor(story.tenant.town, Role.UNIT_ADMINISTRATOR);
        assertThat(plans.choices(story.dossier.id(), ofTheTown)).hasSize(1);

        dossiers.exclude(story.dossier.id(), ofTheTown.memberId(), "亲属");

        assertThat(plans.may(story.dossier, ofTheTown)).isFalse();
    }

    @Test
    void anOutdatedPreviewAndAMissingReasonChangeNothing() {
        Returns.Story story = shapes.begin().done("draft", "settle", "plainWork");
        Actor admin = admin(story);
        MovePlan plan = plan(story, "plainCheck", "plainWork");
        assertThatThrownBy(() -> confirm(story, plan, " ")).isInstanceOf(MoveReasonMissing.class);

        story.done("lineWork:east", "lineWork:west");

        assertThatThrownBy(() -> confirm(story, plan, REASON)).isInstanceOf(MoveOvertaken.class);
        assertThat(story.open()).contains("plainCheck");
        assertThat(moved(story.dossier)).isEmpty();
        assertThat(plans.choices(story.dossier.id(), admin)).isNotEmpty();
    }

    private MockHttpServletRequestBuilder form(Returns.Story story, MoveChoice from, MoveStep to, String digest) {
        return post("/dossiers/" + story.dossier.id() + "/move")
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("from", from.from().id())
                .param("to", to.id())
                .param("digest", digest)
                .param("reason", REASON);
    }

    private static Actor admin(Returns.Story story) {
        return story.tenant.administrator();
    }

    private MovePlan move(Returns.Story story, String from, String to) {
        MovePlan plan = plan(story, from, to);
        confirm(story, plan, REASON);
        assertThat(moved(story.dossier)).hasSize(1);
        return plan;
    }

    private void confirm(Returns.Story story, MovePlan plan, String reason) {
        steps.run(() -> {
            moves.move(story.dossier.id(), plan.from().id(), plan.to().id(), plan.digest(), reason, admin(story));
            return "";
        });
    }

    private MovePlan plan(Returns.Story story, String from, String to) {
        story.open();
        MoveChoice choice = choice(story.dossier, admin(story), from);
        MoveStep step = step(story.dossier, admin(story), from, to);
        return plans.preview(story.dossier.id(), choice.from().id(), step.id(), admin(story));
    }

    private MoveChoice choice(Dossier dossier, Actor actor, String from) {
        shapes.driver.runUntilQuiet(dossier.number());
        return plans.choices(dossier.id(), actor).stream()
                .filter(one -> one.from().activity().equals(from))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It doesn't stand at " + from));
    }

    private MoveStep step(Dossier dossier, Actor actor, String from, String to) {
        return choice(dossier, actor, from).steps().stream()
                .filter(step -> step.done().map(Task::step).orElse(step.id()).equals(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError(to + " isn't offered"));
    }

    private List<String> moved(Dossier dossier) {
        return audit.entries("dossier:" + dossier.id(), 100, 0).stream()
                .filter(entry -> entry.verb().equals("dossier-moved"))
                .map(entry -> sentences.of(entry, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(URI.create(path)).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
