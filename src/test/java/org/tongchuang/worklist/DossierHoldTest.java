package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Closures;
import org.tongchuang.calendar.SettleChanges;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlans;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.OwnDeadlines;
import org.tongchuang.dossier.Phases;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/** An office holds a dossier until a day: its tasks stay, nothing is done on them, and the clock waits only where it may. */
@DatabaseTest
class DossierHoldTest {

    private static final String WHY = "等市里的普查结果。";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Autowired
    NoticeStory story;

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign opening;

    @Autowired
    HoldDossier holding;

    @Autowired
    ResumeDossier resuming;

    @Autowired
    ResumeDue due;

    @Autowired
    DossierHolds holds;

    @Autowired
    OwnDeadlines own;

    @Autowired
    Phases phases;

    @Autowired
    WholeStep whole;

    @Autowired
    ClaimTask claims;

    @Autowired
    CompleteTask complete;

    @Autowired
    UrgeTask urge;

    @Autowired
    ReturnTask returns;

    @Autowired
    AskForTime asking;

    @Autowired
    RemindDue reminders;

    @Autowired
    Worklist worklist;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkCalendars calendars;

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

    /** The first task is the town office's. */
    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        dossier = story.dossier(tenant, story.campaign(tenant, Map.of()), tenant.village());
        task = tasks.openOf(dossier.id()).get(0);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void nothingIsDoneOnItAndEverybodySeesUntilWhen() {
        LocalDate until = workDays(TODAY, 5);
        holding.hold(dossier.id(), until, WHY, tenant.cityOffice());

        Actor office = tenant.townOffice();
        assertThatThrownBy(() -> claims.claim(task.id(), office)).isInstanceOf(TaskHeld.class);
        assertThatThrownBy(() -> complete.complete(task.id(), Map.of(), office)).isInstanceOf(TaskHeld.class);
        assertThatThrownBy(() -> urge.urge(task.id(), WHY, tenant.cityLeader())).isInstanceOf(TaskHeld.class);
        assertThatThrownBy(() -> returns.back(task.id(), task.id(), "", WHY, false, office))
                .isInstanceOf(TaskHeld.class);
        assertThatThrownBy(() -> asking.ask(task.id(), workDays(TODAY, 30), WHY, office))
                .isInstanceOf(TaskHeld.class);
        WorklistRow row = worklist.open(office, Worklist.Shelf.ALL, WorklistQuery.of(office.memberId()), 20, 0)
                .get(0);
        assertThat(row.heldUntil()).isEqualTo(until);
        assertThat(row.isClaimable()).isFalse();
        assertThat(tasks.get(task.id()).dueAt()).as("the clock goes on").isEqualTo(task.dueAt());
        assertThat(told(office)).containsExactly("notification.dossier.held");
        assertThat(said()).anyMatch(one -> one.contains("暂缓到 " + until) && one.contains(WHY) && one.contains("不停止"));

        resuming.resume(dossier.id(), "普查已完成。", tenant.townLeader());

        assertThat(told(office)).contains("notification.dossier.resumed");
        assertThat(said()).anyMatch(one -> one.contains("恢复办理本件") && one.contains("普查已完成"));
        claims.claim(task.id(), office);
        assertThat(tasks.get(task.id()).assigneeId()).isEqualTo(office.memberId());
    }

    @Test
    void nobodyIsRemindedMeanwhileAndItGoesOnByItselfOnItsDay() {
        LocalDate dueOn = ChinaTime.dayOf(task.dueAt());
        LocalDate until = workDays(dueOn, 3);
        holding.hold(dossier.id(), until, WHY, tenant.townOffice());
        clock.moveTo(workDays(dueOn, 1));
        remindAll();
        due.sweep();

        assertThat(told(tenant.townOffice())).containsExactly("notification.dossier.held");
        assertThat(holds.open(dossier.id())).isPresent();

        clock.moveTo(until);
        due.sweep();
        due.sweep();
        remindAll();

        assertThat(holds.open(dossier.id())).isEmpty();
        assertThat(tasks.get(task.id()).heldUntil()).isNull();
        assertThat(told(tenant.townOffice())).contains("notification.dossier.resumed", "notification.task.overdue");
        assertThat(said().stream().filter(one -> one.startsWith("暂缓到期"))).hasSize(1);
    }

    /** Other tests leave late tasks too, and so many are taken at once. */
    private void remindAll() {
        while (reminders.sweep() > 0) {
            // The next ones.
        }
    }

    @Test
    void whereTheProgrammeSaysSoDatesMoveByTheWorkDaysHeld() {
        Dossier other = unranked();
        Task first = tasks.openOf(other.id()).get(0);
        LocalDate dueOn = ChinaTime.dayOf(first.dueAt());
        holding.hold(other.id(), workDays(TODAY, 5), WHY, tenant.cityOffice());
        assertThat(dueOf(first)).isEqualTo(workDays(dueOn, 5));
        assertThat(said(other)).anyMatch(one -> one.contains(dueOn + " → " + workDays(dueOn, 5)));

        LocalDate later = workDays(dueOn, 6);
        closures.close(tenant.cityOffice(), dueOn, "台风停工");
        settle.sweep();
        assertThat(dueOf(first)).as("a changed calendar counts it again").isEqualTo(later);

        clock.moveTo(workDays(TODAY, 2));
        resuming.resume(other.id(), "提前恢复。", tenant.cityOffice());
        LocalDate base = workDays(dueOn, 1);
        assertThat(dueOf(first)).as("only the days that it was held").isEqualTo(workDays(base, 2));
        resuming(other);
    }

    @Test
    void phaseThatItIsInWaitsAlong() {
        Dossier other = unranked();
        LocalDate dueOn = phaseDue(other);
        holding.hold(other.id(), workDays(TODAY, 5), WHY, tenant.cityOffice());
        assertThat(phaseDue(other)).isEqualTo(workDays(dueOn, 5));
        assertThat(said(other)).anyMatch(one -> one.contains("所在阶段的期限：" + dueOn + " → " + workDays(dueOn, 5)));

        LocalDate oneMore = workDays(dueOn, 1);
        closures.close(tenant.cityOffice(), dueOn, "台风停工");
        settle.sweep();
        assertThat(phaseDue(other)).as("a changed calendar counts it again").isEqualTo(workDays(oneMore, 5));
        assertThat(said(other)).anyMatch(one -> one.startsWith("工作日历有变，所在阶段的期限"));

        clock.moveTo(workDays(TODAY, 2));
        resuming.resume(other.id(), "提前恢复。", tenant.cityOffice());
        assertThat(phaseDue(other)).as("only the days that it was held").isEqualTo(workDays(oneMore, 2));
        assertThat(said(other))
                .anyMatch(one -> one.contains("恢复办理")
                        && one.contains("所在阶段的期限：" + workDays(oneMore, 5) + " → " + workDays(oneMore, 2)));
    }

    @Test
    void phaseGoesOnWhereTheClockDoes() {
        LocalDate dueOn = phaseDue(dossier);
        holding.hold(dossier.id(), workDays(TODAY, 5), WHY, tenant.cityOffice());
        assertThat(phaseDue(dossier)).isEqualTo(dueOn);
    }

    @Test
    void timersThatMayMoveWaitInTheEngineAndComeBack() {
        Dossier other = unranked();
        submitting(other, "reviewing");
        LocalDate cutOff = timer(other);
        holding.hold(other.id(), workDays(TODAY, 5), WHY, tenant.townOffice());
        assertThat(timer(other)).isEqualTo(workDays(cutOff, 5));

        clock.moveTo(workDays(TODAY, 2));
        resuming.resume(other.id(), "提前恢复。", tenant.townOffice());
        assertThat(timer(other)).isEqualTo(workDays(cutOff, 2));
    }

    /** A day of rest, which counting work days forth and back doesn't lead to again. */
    @Test
    void deadlineThatDidNotWaitIsAtItsOwnDayAgain() {
        Dossier other = unranked();
        submitting(other, "reviewing");
        LocalDate sunday = LocalDate.of(2026, 9, 6);
        whole.run(() -> {
            own.move(other.id(), "cutOff", sunday);
            return other;
        });
        holding.hold(other.id(), workDays(TODAY, 5), WHY, tenant.townOffice());
        assertThat(timer(other)).isEqualTo(workDays(sunday, 5));

        resuming.resume(other.id(), "不用等了。", tenant.townOffice());
        assertThat(timer(other)).isEqualTo(sunday);
    }

    @Test
    void whatOpensMeanwhileIsHeldToo() {
        Dossier other = unranked();
        LocalDate until = workDays(TODAY, 5);
        holding.hold(other.id(), until, WHY, tenant.townOffice());
        clock.moveTo(workDays(TODAY, 3));
        Task opened = submitting(other, "reviewing");
        LocalDate dueOn = ChinaTime.dayOf(opened.dueAt());

        assertThat(opened.heldUntil()).isEqualTo(until);
        clock.moveTo(until);
        due.sweep();
        assertThat(dueOf(opened)).as("it waited two of the five").isEqualTo(workDays(dueOn, 2));
    }

    @Test
    void refusedItChangesNothing() {
        for (Actor other : List.of(tenant.clerk(), tenant.head(), tenant.administrator())) {
            assertThatThrownBy(() -> holding.hold(dossier.id(), workDays(TODAY, 5), WHY, other))
                    .isInstanceOf(HoldRefused.class);
        }
        for (LocalDate day : List.of(TODAY, TODAY.minusDays(7), LocalDate.of(2026, 3, 7))) {
            assertThatThrownBy(() -> holding.hold(dossier.id(), day, WHY, tenant.cityOffice()))
                    .isInstanceOf(HoldRefused.class);
        }
        assertThatThrownBy(() -> resuming.resume(dossier.id(), WHY, tenant.cityOffice()))
                .isInstanceOf(HoldRefused.class);
        assertThat(holds.of(dossier)).isEmpty();

        holding.hold(dossier.id(), workDays(TODAY, 5), WHY, tenant.cityOffice());
        assertThatThrownBy(() -> holding.hold(dossier.id(), workDays(TODAY, 9), WHY, tenant.townOffice()))
                .isInstanceOf(HoldRefused.class);
        assertThatThrownBy(() -> resuming.resume(dossier.id(), WHY, tenant.clerk()))
                .isInstanceOf(HoldRefused.class);
        assertThat(holds.of(dossier)).hasSize(1);
    }

    @Test
    void stepThatAPublishedDayEndsIsNotHeld() {
        submitting(dossier, "submitToCity");

        assertThatThrownBy(() -> holding.hold(dossier.id(), workDays(TODAY, 5), WHY, tenant.cityOffice()))
                .isInstanceOfSatisfying(HoldRefused.class, refusal -> assertThat(refusal.labelKey())
                        .isEqualTo("worklist.refusal.hold-ends"));
        assertThat(tasks.openOf(dossier.id())).noneMatch(Task::isHeld);
    }

    @Test
    void pagesHoldAndLetGoOn() throws Exception {
        String here = "/dossiers/" + dossier.id();
        LocalDate until = workDays(TODAY, 5);
        assertThat(page(here, tenant.townOffice())).contains(here + "/tabs/hold");
        assertThat(page(here + "/hold", tenant.townOffice())).contains("action=\"" + here + "/hold\"");
        assertThat(page(here, tenant.clerk())).doesNotContain(here + "/tabs/hold");
        mvc.perform(send(here + "/hold", tenant.townOffice()).param("until", TODAY.toString()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(send(here + "/hold", tenant.townOffice())
                        .param("until", until.toString())
                        .param("reason", WHY))
                .andExpect(redirectedUrl(here));

        assertThat(page("/tasks", tenant.townOffice())).contains("暂缓到");
        assertThat(page("/tasks/" + task.id(), tenant.townOffice()))
                .contains("这一件暂缓到")
                .doesNotContain("/claim\"");
        assertThat(page(here + "/hold", tenant.clerk())).contains(WHY).doesNotContain("/resume\"");
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        mvc.perform(get(here + "/hold").with(SignedIn.as(sibling))).andExpect(status().isNotFound());
        for (String act : List.of("/hold", "/hold/resume")) {
            mvc.perform(send(here + act, sibling)
                            .param("until", until.toString())
                            .param("reason", WHY)
                            .param("remark", WHY))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(send(here + "/hold/resume", tenant.townOffice())).andExpect(status().isUnprocessableEntity());
        mvc.perform(send(here + "/hold/resume", tenant.townOffice()).param("remark", WHY))
                .andExpect(redirectedUrl(here));
        assertThat(holds.open(dossier.id())).isEmpty();
    }

    private void resuming(Dossier one) {
        assertThatThrownBy(() -> resuming.resume(one.id(), "再来一次。", tenant.cityOffice()))
                .as("once")
                .isInstanceOf(HoldRefused.class);
    }

    /** A dossier of a programme that lets the clock stop, and the cut-off move. */
    private Dossier unranked() {
        Campaign campaign =
                plan.plan(CampaignPlans.of("full-employment-community", "充分就业社区", 3, Map.of()), tenant.cityOffice());
        opening.open(campaign.id(), tenant.cityOffice());
        return story.dossier(tenant, campaign, tenant.villages.get(1));
    }

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

    private LocalDate timer(Dossier one) {
        return ChinaTime.dayOf(engine.createJobQuery()
                .rootProcessInstanceId(one.processInstanceId())
                .timers()
                .singleResult()
                .getDuedate()
                .toInstant());
    }

    private LocalDate phaseDue(Dossier one) {
        return ChinaTime.dayOf(phases.current(one.id()).orElseThrow().dueAt());
    }

    private LocalDate dueOf(Task one) {
        return ChinaTime.dayOf(tasks.get(one.id()).dueAt());
    }

    private LocalDate workDays(LocalDate from, int days) {
        return calendars.of(dossier.unitPath()).plusWorkDays(from, days, false);
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

    private List<String> said() {
        return said(dossier);
    }

    private List<String> said(Dossier one) {
        return audit.entries("dossier:" + one.id(), 50, 0).stream()
                .map(entry -> sentences.of(entry, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private List<String> told(Actor actor) {
        return sql.sql("select label_key from message where member_id = ? order by told_at")
                .param(actor.memberId())
                .query(String.class)
                .list();
    }
}
