package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Closures;
import org.tongchuang.calendar.SettleChanges;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlans;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Phases;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;

/** The handler of a task asks for more time, and the office above gives it or doesn't. */
@DatabaseTest
@PastTheGuards("task")
class TaskExtensionTest {

    private static final String WHY = "普查还差两个小区。";
    private static final String REMARK = "同意，请抓紧。";

    @Autowired
    Traces traces;

    @Autowired
    NoticeStory story;

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    AskForTime asking;

    @Autowired
    GrantTime granting;

    @Autowired
    RefuseTime refusing;

    @Autowired
    Worklist worklist;

    @Autowired
    TaskExtensions extensions;

    @Autowired
    UrgeTask urge;

    @Autowired
    Urges urges;

    @Autowired
    Tasks tasks;

    @Autowired
    Phases phases;

    @Autowired
    Closures closures;

    @Autowired
    SettleChanges settle;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService engine;

    @Autowired
    ProcessDriver driver;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditSentence sentences;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Task task;
    LocalDate due;

    /** The first task is the town office's, so that the city decides. */
    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        dossier = story.dossier(tenant, story.campaign(tenant, Map.of()), tenant.village());
        task = tasks.openOf(dossier.id()).get(0);
        due = ChinaTime.dayOf(task.dueAt());
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void officeAboveGivesMoreTimeAndBothSeeOldAndNewDate() {
        LocalDate wanted = workDays(due, 5);
        asking.ask(task.id(), wanted, WHY, tenant.townOffice());

        assertThat(dueNow()).as("until somebody decides").isEqualTo(due);
        assertThat(traces.told(tenant.cityOffice())).contains("notification.extension.asked");
        assertThat(traces.told(tenant.cityLeader())).as("the office decides").isEmpty();
        assertThat(waitingFor(tenant.cityOffice())).isEqualTo(1);
        WaitingExtension waiting =
                extensions.waiting(tenant.cityOffice(), 20, 0).get(0);

        LocalDate given = workDays(due, 4);
        granting.grant(waiting.id(), given, REMARK, tenant.cityOffice());

        assertThat(dueNow()).isEqualTo(given);
        TaskExtension decided = extensions.of(task).get(0);
        assertThat(decided.state()).isEqualTo(TaskExtension.State.GRANTED);
        assertThat(decided.dueBefore()).isEqualTo(due);
        assertThat(decided.grantedOn()).isEqualTo(given);
        assertThat(decided.workDays()).isEqualTo(4);
        assertThat(traces.told(tenant.townOffice())).contains("notification.extension.granted");
        assertThat(said())
                .anyMatch(one -> one.contains("期限由 " + due + " 改为 " + given) && one.contains(REMARK))
                .anyMatch(one -> one.contains("由 " + due + " 延到 " + wanted) && one.contains(WHY));
        assertThat(verbs().stream().filter(verb -> verb.startsWith("extension-")))
                .hasSize(2);
        assertThat(waitingFor(tenant.cityOffice())).isZero();
    }

    @Test
    void refusedItStaysDueAndMayBeAskedForAgain() {
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.townOffice());
        refusing.refuse(open().id(), "期限不能再延。", tenant.cityOffice());

        assertThat(dueNow()).isEqualTo(due);
        assertThat(traces.told(tenant.townOffice())).contains("notification.extension.refused");
        assertThat(verbs()).contains("extension-asked", "extension-refused");
        asking.ask(task.id(), workDays(due, 2), "再申请一次。", tenant.townOffice());
        assertThat(extensions.of(task)).hasSize(2);
    }

    @Test
    void oneRequestAtATimeOfTheHandlerAndForALaterWorkDay() {
        LocalDate saturday = due.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

        for (LocalDate day : List.of(due, due.minusDays(7), saturday)) {
            assertThatThrownBy(() -> asking.ask(task.id(), day, WHY, tenant.townOffice()))
                    .isInstanceOf(NoLaterDay.class);
        }
        for (Actor other : List.of(tenant.clerk(), tenant.cityOffice(), tenant.townLeader())) {
            assertThatThrownBy(() -> asking.ask(task.id(), workDays(due, 5), WHY, other))
                    .isInstanceOf(NotYours.class);
        }
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.townOffice());
        assertThatThrownBy(() -> asking.ask(task.id(), workDays(due, 3), WHY, tenant.townOffice()))
                .isInstanceOf(ExtensionAsked.class);
        assertThat(extensions.of(task)).hasSize(1);
    }

    @Test
    void onlyTheOfficeRightAboveDecidesAndNobodyHisOwn() {
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.townOffice());
        String id = open().id();
        Actor elsewhere = tenants.create().cityOffice();

        for (Actor other :
                List.of(tenant.townOffice(), tenant.townLeader(), tenant.clerk(), tenant.administrator(), elsewhere)) {
            assertThatThrownBy(() -> granting.grant(id, workDays(due, 5), REMARK, other))
                    .isInstanceOf(ExtensionMissing.class);
            assertThatThrownBy(() -> refusing.refuse(id, REMARK, other)).isInstanceOf(ExtensionMissing.class);
            assertThat(waitingFor(other)).isZero();
        }
        assertThat(dueNow()).isEqualTo(due);
    }

    @Test
    void ofTheCitysOwnTaskItsLeaderDecides() {
        Task own =
                TaskRows.ofOnePerson(task, tenant.village().id(), tenant.clerk().memberId());

        assertThat(asking.decider(own).id()).as("an assessor's").isEqualTo(tenant.city.id());
        assertThat(asking.decider(task).id()).isEqualTo(tenant.city.id());
        moveTo(tenant.city, Role.CITY_OFFICE);
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.cityOffice());
        TaskExtension request = open();

        assertThat(request.byLeader()).isTrue();
        assertThat(waitingFor(tenant.actor(tenant.city, Role.CITY_OFFICE, 1))).isZero();
        assertThat(waitingFor(tenant.cityLeader())).isEqualTo(1);
        granting.grant(request.id(), workDays(due, 5), REMARK, tenant.cityLeader());
        assertThat(dueNow()).isEqualTo(workDays(due, 5));
    }

    @Test
    void townDecidesForItsVillage() {
        moveTo(tenant.village(), Role.COMMUNITY_CLERK);
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.clerk());

        assertThat(waitingFor(tenant.cityOffice())).isZero();
        granting.grant(open().id(), workDays(due, 5), REMARK, tenant.townOffice());
        assertThat(dueNow()).isEqualTo(workDays(due, 5));
    }

    @Test
    void whoeverIsLateFindsItDecidedOrGone() {
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.townOffice());
        String id = open().id();
        granting.grant(id, workDays(due, 5), REMARK, tenant.cityOffice());

        assertThatThrownBy(() -> granting.grant(id, workDays(due, 9), REMARK, tenant.cityLeader()))
                .isInstanceOf(ExtensionDecided.class);
        assertThatThrownBy(() -> refusing.refuse(id, REMARK, tenant.cityLeader()))
                .isInstanceOf(ExtensionDecided.class);

        asking.ask(task.id(), workDays(due, 9), WHY, tenant.townOffice());
        String second = open().id();
        runtime.deleteProcessInstance(dossier.processInstanceId(), "gone");
        assertThatThrownBy(() -> granting.grant(second, workDays(due, 9), REMARK, tenant.cityOffice()))
                .isInstanceOf(TaskTaken.class);
        assertThat(waitingFor(tenant.cityOffice())).isZero();
        assertThat(dueNow()).isEqualTo(workDays(due, 5));
    }

    @Test
    void changedCalendarCountsTheGivenDaysAgain() {
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.townOffice());
        granting.grant(open().id(), workDays(due, 5), REMARK, tenant.cityOffice());

        LocalDate oneMore = workDays(due, 6);
        closures.close(tenant.cityOffice(), workDays(due, 2), "台风停工");
        settle.sweep();

        assertThat(dueNow()).isEqualTo(oneMore);
    }

    @Test
    void phaseIsNotDueBeforeWhatWasGivenToItsTask() {
        LocalDate phaseDue = phaseDue();
        LocalDate given = workDays(phaseDue, 3);
        give(given);

        assertThat(phaseDue()).isEqualTo(given);
        assertThat(said()).anyMatch(one -> one.contains("所在阶段的期限：" + phaseDue + " → " + given));
        LocalDate oneMore = workDays(given, 1);
        closures.close(tenant.cityOffice(), workDays(due, 2), "台风停工");
        settle.sweep();
        assertThat(dueNow()).isEqualTo(oneMore);
        assertThat(phaseDue()).isEqualTo(oneMore);
    }

    @Test
    void phaseThatHasTimeEnoughStaysDue() {
        task = submitting(dossier, "townReview");
        due = dueNow();
        LocalDate phaseDue = phaseDue();
        assertThat(phaseDue).isAfter(workDays(due, 2));

        give(workDays(due, 2));

        assertThat(dueNow()).isEqualTo(workDays(due, 2));
        assertThat(phaseDue()).isEqualTo(phaseDue);
        assertThat(said()).noneMatch(one -> one.contains("所在阶段的期限"));
    }

    private void give(LocalDate day) {
        asking.ask(task.id(), day, WHY, tenant.townOffice());
        granting.grant(extensions.open(task).orElseThrow().id(), day, REMARK, tenant.cityOffice());
    }

    private LocalDate phaseDue() {
        return ChinaTime.dayOf(phases.current(dossier.id()).orElseThrow().dueAt());
    }

    @Test
    void answersTheUrgeToo() throws Exception {
        urge.urge(task.id(), "请抓紧。", tenant.cityLeader());
        String urgeId = urges.of(task).get(0).id();

        mvc.perform(post("/tasks/" + task.id() + "/urges/" + urgeId + "/answer")
                        .param("_command", UUID.randomUUID().toString())
                        .param("answer", "MORE_TIME")
                        .with(csrf())
                        .with(SignedIn.as(tenant.townOffice())))
                .andExpect(redirectedUrl("/tasks/" + task.id() + "/extension"));
        assertThat(urges.of(task).get(0).isOpen()).isTrue();
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.townOffice());

        Urge answered = urges.of(task).get(0);
        assertThat(answered.answer()).isEqualTo(Urge.Answer.MORE_TIME);
        assertThat(answered.note()).isEqualTo(WHY);
        assertThat(traces.told(tenant.cityLeader())).contains("notification.task.needs-time");
        assertThat(verbs()).contains("extension-asked").doesNotContain("urge-more-time");
    }

    @Test
    void cutOffOfARankedProgrammeNeverMoves() {
        Task submitting = submitting(dossier, "submitToCity");
        LocalDate cutOff = ChinaTime.dayOf(timer(dossier).getDuedate().toInstant());

        assertThatThrownBy(() -> asking.ask(submitting.id(), cutOff.plusDays(8), WHY, tenant.townOffice()))
                .isInstanceOf(EndsByItself.class);
        asking.ask(submitting.id(), cutOff, WHY, tenant.townOffice());
        granting.grant(extensions.open(submitting).orElseThrow().id(), cutOff, REMARK, tenant.cityOffice());

        assertThat(ChinaTime.dayOf(timer(dossier).getDuedate().toInstant())).isEqualTo(cutOff);
    }

    @Test
    void cutOffThatTheProgrammeLetsMoveGoesAlongInTheEngine() {
        Campaign campaign =
                plan.plan(CampaignPlans.of("full-employment-community", "充分就业社区", 3, Map.of()), tenant.cityOffice());
        open.open(campaign.id(), tenant.cityOffice());
        Dossier other = story.dossier(tenant, campaign, tenant.villages.get(1));
        Task submitting = submitting(other, "reviewing");
        LocalDate later = LocalDate.of(2026, 10, 15);
        assertThat(ChinaTime.dayOf(timer(other).getDuedate().toInstant())).isEqualTo(campaign.cutOff());

        asking.ask(submitting.id(), later, WHY, tenant.townOffice());
        granting.grant(extensions.open(submitting).orElseThrow().id(), later, REMARK, tenant.cityOffice());

        assertThat(ChinaTime.dayOf(timer(other).getDuedate().toInstant())).isEqualTo(later);
        assertThat(ChinaTime.dayOf(tasks.get(submitting.id()).dueAt())).isEqualTo(later);
        assertThat(audit.entries("dossier:" + other.id(), 50, 0).stream()
                        .map(one -> sentences.of(one, Locale.SIMPLIFIED_CHINESE)))
                .anyMatch(one -> one.contains("由 " + campaign.cutOff() + " 一并改到 " + later));
        closures.close(tenant.cityOffice(), LocalDate.of(2026, 10, 12), "台风停工");
        settle.sweep();
        assertThat(ChinaTime.dayOf(timer(other).getDuedate().toInstant()))
                .as("a changed calendar doesn't set it back")
                .isEqualTo(later);
    }

    @Test
    void pagesAskListAndDecide() throws Exception {
        String form = page("/tasks/" + task.id() + "/extension", tenant.townOffice());
        assertThat(form).contains(tenant.city.name(), workDays(due, 5).toString());
        assertThat(page("/tasks/" + task.id(), tenant.townOffice())).contains("/extension\"");
        mvc.perform(send("/tasks/" + task.id() + "/extension", tenant.townOffice())
                        .param("wanted", due.toString())
                        .param("reason", ""))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(send("/tasks/" + task.id() + "/extension", tenant.townOffice())
                        .param("wanted", workDays(due, 5).toString())
                        .param("reason", WHY))
                .andExpect(redirectedUrl("/tasks/" + task.id()));

        String list = page("/extensions", tenant.cityOffice());
        assertThat(list).contains(task.name(), "/extensions/" + open().id());
        String decision = page("/extensions/" + open().id(), tenant.cityOffice());
        assertThat(decision).contains(WHY, "grant", "refusal");
        mvc.perform(send("/extensions/" + open().id() + "/grant", tenant.cityOffice())
                        .param("day", workDays(due, 5).toString())
                        .param("remark", "好"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(send("/extensions/" + open().id() + "/refusal", tenant.cityOffice()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(send("/extensions/" + open().id() + "/grant", tenant.cityOffice())
                        .param("day", workDays(due, 5).toString()))
                .andExpect(redirectedUrl("/extensions"));
        assertThat(page("/tasks/" + task.id() + "/extension", tenant.townOffice()))
                .contains(WHY)
                .containsOnlyOnce("tc-quote");
        assertThat(said()).anyMatch(one -> one.contains("期限由 " + due) && one.endsWith("没有另写答复"));
    }

    @Test
    void otherVillagesAndOfficesFindNothing() throws Exception {
        asking.ask(task.id(), workDays(due, 5), WHY, tenant.townOffice());
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);

        mvc.perform(get("/tasks/" + task.id() + "/extension").with(SignedIn.as(sibling)))
                .andExpect(status().isNotFound());
        mvc.perform(send("/tasks/" + task.id() + "/extension", sibling).param("reason", WHY))
                .andExpect(status().isNotFound());
        for (Actor other : List.of(sibling, tenant.clerk(), tenant.townOffice())) {
            mvc.perform(get("/extensions/" + open().id()).with(SignedIn.as(other)))
                    .andExpect(status().isNotFound());
            for (String act : List.of("/grant", "/refusal")) {
                mvc.perform(send("/extensions/" + open().id() + act, other).param("remark", REMARK))
                        .andExpect(status().isNotFound());
            }
        }
    }

    private MockHttpServletRequestBuilder send(String address, Actor by) {
        return post(address)
                .param("_command", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedIn.as(by));
    }

    private String page(String address, Actor reader) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** As if the step were another unit's. */
    private void moveTo(Unit unit, String role) {
        sql.sql("update task set unit_id = ?, unit_name = ?, candidate_role = ?, holder = ? where id = ?")
                .params(unit.id(), unit.name(), role, Holder.unit(unit.id(), role), task.id())
                .update();
        task = tasks.get(task.id());
    }

    /** Nothing but the submission to the city, which the cut-off ends. */
    private Task submitting(Dossier one, String activity) {
        List<Task> before = tasks.openOf(one.id());
        runtime.createProcessInstanceModification(one.processInstanceId())
                .startBeforeActivity(activity)
                .execute();
        driver.runUntilQuiet(one.number());
        return tasks.openOf(one.id()).stream()
                .filter(open -> before.stream().noneMatch(old -> old.id().equals(open.id())))
                .findFirst()
                .orElseThrow();
    }

    private Job timer(Dossier one) {
        return engine.createJobQuery()
                .rootProcessInstanceId(one.processInstanceId())
                .timers()
                .singleResult();
    }

    private TaskExtension open() {
        return extensions.open(task).orElseThrow();
    }

    private LocalDate dueNow() {
        return ChinaTime.dayOf(tasks.get(task.id()).dueAt());
    }

    private LocalDate workDays(LocalDate from, int days) {
        return extensions.calendar(task).plusWorkDays(from, days, false);
    }

    private List<String> said() {
        return audit.entries("dossier:" + dossier.id(), 50, 0).stream()
                .map(entry -> sentences.of(entry, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private List<String> verbs() {
        return audit.entries("dossier:" + dossier.id(), 50, 0).stream()
                .map(AuditEntry::verb)
                .toList();
    }

    /** The menu of a list page has the number from the list's own count. */
    private int waitingFor(Actor actor) {
        int waiting = extensions.countWaiting(actor);
        assertThat(worklist.counts(actor, Worklist.Shelf.ALL, WorklistQuery.of(actor.memberId()))
                        .requests())
                .isEqualTo(waiting);
        return waiting;
    }
}
