package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.Submission;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Releases;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.Board;
import org.tongchuang.tracking.Boards;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.tracking.PlanUpgrade;
import org.tongchuang.tracking.Upgrade;
import org.tongchuang.tracking.UpgradeDossiers;
import org.tongchuang.tracking.UpgradeOutcome;
import org.tongchuang.tracking.UpgradePlan;
import org.tongchuang.tracking.UpgradeRow;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.AskSigner;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.ReturnOvertaken;
import org.tongchuang.worklist.ReturnPlan;
import org.tongchuang.worklist.SignatureRequest;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskForms;
import org.tongchuang.worklist.Tasks;

/**
 * Running dossiers go to a new version of their programme, in which one step has another name, one is gone and one is new;
 * what can't go stays as it was, and says why.
 */
@DatabaseTest
class UpgradeDossiersTest {

    private static final String ORIGINAL = "return-shapes";

    @Autowired
    Returns shapes;

    @Autowired
    Releases releases;

    @Autowired
    Programmes programmes;

    @Autowired
    PlanUpgrade plans;

    @Autowired
    UpgradeDossiers upgrades;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskForms forms;

    @Autowired
    AskSigner ask;

    @Autowired
    CompleteTask complete;

    @Autowired
    Boards boards;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Submissions submissions;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    WholeStep steps;

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

    String key;

    @BeforeEach
    void firstVersionIsThere() {
        clock.reset();
        key = Releases.anyKey();
        releases.release(ORIGINAL, key, 1, UnaryOperator.identity());
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    /** Settling is gone, the check has another name and half the time, and somebody confirms what was reviewed. */
    private static String next(String text) {
        return text.replaceAll("<bpmn:userTask id=\"settle\"[^>]*>\\s*", "")
                .replaceAll("<bpmn:sequenceFlow id=\"draftToSettle\"[^>]*>\\s*", "")
                .replace("sourceRef=\"settle\" targetRef=\"openLines\"", "sourceRef=\"draft\" targetRef=\"openLines\"")
                .replace("[draft, settle", "[draft")
                .replace("  settle: {term: {workDays: 10}}\n", "")
                .replace("  plainCheck: {term: {workDays: 10}}", "  verifyPlain: {term: {workDays: 5}}")
                .replace("核对普通工作", "复核普通工作")
                .replace("plainCheck", "verifyPlain")
                .replace("[review, approve]", "[review, confirm, approve]")
                .replace(
                        "  approve: {term: {workDays: 5}}",
                        "  approve: {term: {workDays: 5}}\n  confirm: {term: {workDays: 3}}")
                .replace(
                        "<bpmn:sequenceFlow id=\"reviewToApprove\" sourceRef=\"review\" targetRef=\"approve\"/>",
                        "<bpmn:userTask id=\"confirm\" name=\"镇确认\" camunda:formRef=\"return-shapes-note\""
                                + " camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"town:office\"/>"
                                + "<bpmn:sequenceFlow id=\"reviewToConfirm\" sourceRef=\"review\" targetRef=\"confirm\"/>"
                                + "<bpmn:sequenceFlow id=\"confirmToApprove\" sourceRef=\"confirm\" targetRef=\"approve\"/>");
    }

    @Test
    void parallelStepsAndARenamedOneGoOnInTheNewVersionToItsEnd() {
        Returns.Story story = shapes.begin(key).done("draft", "settle", "plainWork");
        Task before = story.task("plainCheck");
        long timers = story.timers();
        release();

        UpgradePlan without = preview(story, Map.of());
        assertThat(without.going()).isEmpty();
        assertThat(without.rows())
                .singleElement()
                .returns("gone", UpgradeRow::reason)
                .returns("核对普通工作", UpgradeRow::detail);
        assertThat(without.steps())
                .filteredOn(step -> !step.choices().isEmpty())
                .singleElement()
                .returns("plainCheck", step -> step.activity())
                .returns(1, step -> step.waiting());

        Map<String, String> renamed = Map.of("plainCheck", "verifyPlain");
        assertThat(preview(story, renamed).going()).hasSize(1);
        assertThat(tasks.get(before.id())).as("a preview changes nothing").isEqualTo(before);
        assertThat(upgrade(story, renamed)).extracting(UpgradeRow::outcome).containsExactly(UpgradeOutcome.DONE);

        Task after = tasks.get(before.id());
        assertThat(after.step()).isEqualTo("verifyPlain");
        assertThat(after.name()).isEqualTo("复核普通工作");
        assertThat(after.dueAt()).isBefore(before.dueAt());
        assertThat(story.open()).containsExactly("lineWork:east", "lineWork:west", "prepare", "verifyPlain");
        assertThat(tasks.openOf(story.dossier.id()))
                .extracting(Task::programmeVersionId)
                .containsOnly(programmes.current(key).id());
        assertThat(story.timers()).isEqualTo(timers);
        story.agrees();
        story.until("confirm");
        story.toTheEnd();
        assertThat(said(story)).singleElement().asString().contains("第 1 版换到第 2 版", "plainCheck:verifyPlain");
    }

    @Test
    void calledProcessGoesAlong() {
        Returns.Story story = shapes.begin(key).done("draft", "settle", "prepare", "carryOut");
        ReturnPlan previewed = story.preview("measure", "carryOut");
        release();

        assertThat(upgrade(story, Map.of())).extracting(UpgradeRow::outcome).containsExactly(UpgradeOutcome.DONE);

        assertThat(story.open()).containsExactly("lineWork:east", "lineWork:west", "measure", "plainWork");
        story.agrees();
        assertThatThrownBy(() -> story.confirm(previewed)).isInstanceOf(ReturnOvertaken.class);
        story.back("measure", "carryOut");
        story.until("confirm");
        story.toTheEnd();
    }

    @Test
    void whatWasHandedInIsReadWithTheFormsOfThen() throws Exception {
        Returns.Story story = shapes.begin(key).done("draft");
        release();
        upgrade(story, Map.of("settle", "draft"));
        String paper = submissions.list(story.dossier.id()).get(0).id();

        mvc.perform(get("/dossiers/" + story.dossier.id() + "/submissions/" + paper)
                        .with(SignedIn.as(story.tenant.clerk())))
                .andExpect(status().isOk());
        for (String tab : List.of("", "/records", "/diagram", "/forms")) {
            mvc.perform(get("/dossiers/" + story.dossier.id() + tab).with(SignedIn.as(story.tenant.townOffice())))
                    .andExpect(status().isOk());
        }
        assertThat(story.open()).containsExactly("draft");
        story.until("confirm");
        story.toTheEnd();
        assertThat(check.violations()).extracting(one -> one.subject()).doesNotContain(story.dossier.id(), paper);
    }

    @Test
    void draftThatWouldNotFitAnotherRoleAndOtherPhasesKeepADossier() {
        Returns.Story story = shapes.begin(key);
        Task draft = story.task("draft");
        steps.run(() -> forms.saveDraft(
                draft, new Submission(Map.of("note", List.of("写了一半")), Map.of()), story.tenant.clerk()));
        releases.release(ORIGINAL, key, 2, text -> text.replace("\"key\": \"note\"", "\"key\": \"remark\""));
        assertThat(reasons(story)).containsExactly("draft");

        releases.release(
                ORIGINAL,
                key,
                3,
                text -> text.replaceAll("(id=\"draft\"[^>]*Groups=\")community:clerk", "$1town:office"));
        assertThat(reasons(story)).containsExactly("role");

        releases.release(ORIGINAL, key, 4, text -> text.replace("key: drafting", "key: beginning"));
        assertThat(reasons(story)).containsExactly("phases");
        assertThat(upgrade(story, Map.of()))
                .singleElement()
                .returns(UpgradeOutcome.REFUSED, UpgradeRow::outcome)
                .returns("phases", UpgradeRow::reason);
        assertThat(now(story)).isEqualTo(story.dossier.programmeVersionId());
        story.agrees();
    }

    @Test
    void draftGoesAlongWhereAllThatItFillsIsAskedInTheSameWay() {
        Returns.Story story = shapes.begin(key);
        Task draft = story.task("draft");
        List<String> kept = List.of("写了一半");
        steps.run(() -> forms.saveDraft(draft, new Submission(Map.of("note", kept), Map.of()), story.tenant.clerk()));
        releases.release(ORIGINAL, key, 2, text -> text.replace("\"type\": \"textarea\"", "\"type\": \"textfield\""));
        assertThat(reasons(story)).containsExactly("draft");

        releases.release(ORIGINAL, key, 3, text -> text.replace("\"label\": \"情况\"", "\"label\": \"办理情况\"")
                .replace(
                        "\"maxLength\": 2000}}",
                        "\"maxLength\": 1000}},\n{\"id\": \"field_more\", \"key\": \"more\","
                                + " \"type\": \"textfield\", \"label\": \"补充\"}"));
        assertThat(upgrade(story, Map.of())).extracting(UpgradeRow::outcome).containsExactly(UpgradeOutcome.DONE);
        assertThat(forms.draft(tasks.get(draft.id()), story.tenant.clerk())
                        .orElseThrow()
                        .typed()
                        .answers())
                .containsEntry("note", kept);
        story.toTheEnd();
    }

    @Test
    void whatIsHandedInAndWaitsForASignerKeepsADossier() {
        Returns.Story story = shapes.begin(key);
        Task task = story.task("draft");
        Actor clerk = story.tenant.clerk();
        Actor head = story.tenant.head();
        ask.ask(task.id(), head.memberId(), SignatureRequest.Place.AFTER, "请复核。", clerk);
        release();
        assertThat(reasons(story)).as("nothing is handed in yet").containsExactly((String) null);

        assertThat(steps.run(() -> complete.complete(task.id(), "{\"note\": \"已经办好。\"}", clerk)))
                .isInstanceOf(Completion.Held.class);
        assertThat(reasons(story)).containsExactly("held");
        assertThat(upgrade(story, Map.of())).extracting(UpgradeRow::outcome).containsExactly(UpgradeOutcome.REFUSED);
        assertThat(now(story)).isEqualTo(story.dossier.programmeVersionId());
    }

    @Test
    void anotherSheetAndOtherVotesKeepADossier() {
        Returns.Story scored = fresh("three-grades");
        steps.run(() -> complete.complete(
                scored.task("count").id(), "{\"registered\": 10, \"cleanYears\": 1}", scored.tenant.clerk()));
        assertThat(scored.open()).containsExactly("ownCheck");
        releases.release("three-grades", key, 2, text -> text.replace("sheet: self", "sheet: town"));
        assertThat(reasons(scored)).containsExactly("sheet");

        Returns.Story voted = fresh("joint-vote");
        voted.done("draft");
        releases.release("joint-vote", key, 2, text -> text.replace("share: 50", "share: 60"));
        assertThat(reasons(voted)).containsExactly("vote");
    }

    @Test
    void anotherKindOfStepAndACalledProcessThatIsGoneKeepADossier() {
        Returns.Story story = shapes.begin(key).done("draft", "settle", "prepare", "carryOut");
        releases.release(ORIGINAL, key, 2, text -> text.replace("lineWork", "linesInTurn")
                .replaceAll("(id=\"linesInTurn\"[^>]*>\\s*<[^>]*Characteristics )", "$1isSequential=\"true\" "));
        assertThat(preview(story, Map.of("lineWork", "linesInTurn")).rows())
                .singleElement()
                .returns("unfit", UpgradeRow::reason)
                .returns("分线工作", UpgradeRow::detail);

        releases.release(ORIGINAL, key, 3, text -> text.replace(ORIGINAL + "-deep", ORIGINAL + "-depth"));
        assertThat(preview(story, Map.of()).rows())
                .singleElement()
                .returns("model", UpgradeRow::reason)
                .returns("其中的一段", UpgradeRow::detail);
        story.agrees();
    }

    /** A day at which plain work begins: only there it matters which letters come in. */
    @Test
    void otherLettersKeepADossierWhileItWaits() {
        Returns.Story story = fresh(ORIGINAL, UpgradeDossiersTest::waiting);
        releases.release(ORIGINAL, key, 2, text -> waiting(text)
                .replace("form: return-shapes-note, role: town:office", "form: return-shapes-note, role: town:leader"));
        assertThat(reasons(story)).containsExactly((String) null);

        story.done("draft", "settle");
        assertThat(reasons(story)).containsExactly("letter");
    }

    private static String waiting(String text) {
        return text.replace("sourceRef=\"fork\" targetRef=\"plainWork\"", "sourceRef=\"fork\" targetRef=\"asked\"")
                .replace(
                        "<bpmn:userTask id=\"plainWork\"",
                        "<bpmn:receiveTask id=\"asked\" name=\"等来函\" messageRef=\"askedMessage\"/>"
                                + "<bpmn:sequenceFlow id=\"askedToPlainWork\" sourceRef=\"asked\" targetRef=\"plainWork\"/>"
                                + "<bpmn:userTask id=\"plainWork\"")
                .replace(
                        "<bpmn:process id=\"return-shapes\" ",
                        "<bpmn:message id=\"askedMessage\" name=\"asked\"/><bpmn:process id=\"return-shapes\" ")
                .replace(
                        "unheld: above",
                        "incoming:\n  asked: {process: main, form: return-shapes-note, role: town:office}\nunheld: above")
                .replace("parts.lines=两条线", "parts.lines=两条线\nincoming.asked.name=来函\nincoming.asked.what=记下来函。");
    }

    @Test
    void campaignKeepsItsListsAndItsBoardNamesTheStepsOfTheNewVersion() {
        Returns.Story story = fresh("safe-community");
        releases.release("safe-community", key, 3, text -> text.replace("version: 2\n", "version: 3\n")
                .replace("effect: naming, role: city:leader", "effect: naming, role: city:office"));
        assertThat(reasons(story)).containsExactly("lists");

        releases.release("safe-community", key, 4, text -> text.replace("version: 2\n", "version: 4\n")
                .replace("task.formTeam.name=Form the project team", "task.formTeam.name=Form a team of all trades")
                .replace(
                        "formTeam: {term: {workDays: 10}, rule: project}",
                        "formTeam: {term: {workDays: 10}, rule: survey}"));
        assertThat(upgrade(story, Map.of())).extracting(UpgradeRow::outcome).containsExactly(UpgradeOutcome.DONE);

        Board board = boards.see(story.dossier.campaignId(), "main", null, story.tenant.townOffice(), Locale.ENGLISH);
        assertThat(board.lines()).singleElement().satisfies(line -> {
            assertThat(line.why().stuckAt()).isEqualTo("Form a team of all trades");
            assertThat(line.why().rule()).contains("survey");
        });
    }

    private Returns.Story fresh(String original) {
        return fresh(original, UnaryOperator.identity());
    }

    private Returns.Story fresh(String original, UnaryOperator<String> change) {
        key = Releases.anyKey();
        releases.release(original, key, 1, change);
        return shapes.begin(key);
    }

    @Test
    void otherPlansAnotherPhaseAndAWayStraightBackKeepADossier() {
        Returns.Story story = shapes.begin(key).done("draft", "settle", "plainWork");
        releases.release(ORIGINAL, key, 2, text -> text.replace("{east: {}, west: {}}", "{east: {}}"));
        assertThat(reasons(story)).containsExactly("parts");

        releases.release(ORIGINAL, key, 3, text -> text.replace("[plainWork, plainCheck,", "[plainWork,")
                .replace("[review, approve]", "[plainCheck, review, approve]"));
        assertThat(reasons(story)).containsExactly("phase");

        story.done("plainCheck").done(StraightBackTest.CALLS).straight("lineWork:east", "settle");
        releases.release(
                ORIGINAL,
                key,
                4,
                text -> text.replace("settle: {term: {workDays: 10}}", "settle: {term: {workDays: 5}}"));
        assertThat(reasons(story)).containsExactly("straight");
        story.agrees();
    }

    @Test
    void pageLeadsToARowForEachDossierAndARepeatFindsItThere() throws Exception {
        Returns.Story story = shapes.begin(key);
        Actor admin = story.tenant.administrator();
        String here = "/programmes/" + key + "/upgrade";
        assertThat(page(here, admin)).contains("没有按旧版本办理的档案");
        release();
        assertThat(page("/programmes/" + key, admin)).contains(here);

        assertThat(page(here, admin)).contains("起草方案", story.dossier.number(), "把 1 份档案换到第 2 版");
        mvc.perform(get(here).with(SignedIn.as(story.tenant.townOffice()))).andExpect(status().isForbidden());
        mvc.perform(form(story, here).with(SignedIn.as(story.tenant.townOffice())))
                .andExpect(status().isForbidden());
        mvc.perform(form(story, here).with(SignedIn.as(tenants.create().administrator())))
                .andExpect(status().isNotFound());
        String result = mvc.perform(form(story, here).with(SignedIn.as(admin)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(page(result, admin)).contains("已换好 1 份", "已换到第 2 版");
        mvc.perform(get(result).with(SignedIn.as(tenants.create().administrator())))
                .andExpect(status().isNotFound());
        String repeated = mvc.perform(form(story, here).with(SignedIn.as(admin)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(repeated, admin)).contains("已经是第 2 版");
        assertThat(said(story)).hasSize(1);
    }

    private MockHttpServletRequestBuilder form(Returns.Story story, String here) {
        return post(here)
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("from", story.dossier.programmeVersionId())
                .param("dossier", story.dossier.id());
    }

    private void release() {
        releases.release(ORIGINAL, key, 2, UpgradeDossiersTest::next);
    }

    private UpgradePlan preview(Returns.Story story, Map<String, String> renamed) {
        story.open();
        return plans.preview(key, story.dossier.programmeVersionId(), renamed, story.tenant.administrator());
    }

    private List<String> reasons(Returns.Story story) {
        return preview(story, Map.of()).rows().stream().map(UpgradeRow::reason).toList();
    }

    private List<UpgradeRow> upgrade(Returns.Story story, Map<String, String> renamed) {
        story.open();
        Actor admin = story.tenant.administrator();
        Dossier dossier = story.dossier;
        String id = steps.run(
                () -> upgrades.begin(key, dossier.programmeVersionId(), renamed, List.of(dossier.id()), admin));
        Upgrade upgrade = upgrades.see(id, admin);
        while (upgrades.proceed(
                upgrade,
                admin,
                work -> steps.run(() -> {
                    work.run();
                    return true;
                }))) {
            // The next one.
        }
        return upgrades.rows(upgrade);
    }

    private String now(Returns.Story story) {
        return dossiers.get(story.dossier.id()).programmeVersionId();
    }

    private List<String> said(Returns.Story story) {
        return audit.entries("dossier:" + story.dossier.id(), 100, 0).stream()
                .filter(entry -> entry.verb().equals("dossier-upgraded"))
                .map(entry -> sentences.of(entry, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
