package org.tongchuang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
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
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.CalendarChange;
import org.tongchuang.calendar.CalendarChanges;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Closures;
import org.tongchuang.calendar.DeadlineMove;
import org.tongchuang.calendar.SettleChanges;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Timers that run in the engine follow the calendar, each dossier for itself. */
@DatabaseTest
@PastTheGuards("dossier")
class MoveTimersTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 3, 2);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Autowired
    NoticeStory story;

    @Autowired
    StartDossier start;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService engine;

    @Autowired
    Closures closures;

    @Autowired
    CalendarChanges changes;

    @Autowired
    SettleChanges settle;

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
    Campaign campaign;

    @BeforeEach
    void openACampaign() {
        clock.moveTo(Instant.parse("2026-03-02T02:00:00Z"));
        tenant = tenants.create();
        campaign = story.campaign(tenant, Map.of());
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void timeToAnswerGrowsByAClosedDay() throws Exception {
        Dossier dossier = heard(tenant.village());
        assertThat(dayOf(timer(dossier))).isEqualTo(MONDAY);

        closures.close(tenant.cityOffice(), MONDAY, "台风停工");
        settle.sweep();

        assertThat(dayOf(timer(dossier))).isEqualTo(MONDAY.plusDays(1));
        assertThat(said(dossier)).contains("工作日历有变，流程中的“陈述申辩期限”由 2026-03-09 改为 2026-03-10。");
        CalendarChange change = changes.latest(tenant.cityOffice(), 1).get(0);
        assertThat(change.settled()).isTrue();
        assertThat(changes.moves(change.id(), 10, 0))
                .extracting(DeadlineMove::dossierNumber, DeadlineMove::what, DeadlineMove::dayAfter)
                .contains(tuple(dossier.number(), "label:workflow.deadline.statementEnds", MONDAY.plusDays(1)));
        String page = mvc.perform(get("/calendar/changes/" + change.id()).with(SignedIn.as(tenant.cityOffice())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("台风停工", dossier.number(), "陈述申辩期限", "3月9日 周一", "3月10日 周二");
        mvc.perform(get("/calendar/changes/" + change.id()).with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isForbidden());
    }

    @Test
    void timerOfAFixedDayAndOfAnotherTownStays() {
        Dossier fixed = waitingForCutOff(tenant.village());
        Dossier elsewhere = heard(tenant.otherVillage);

        closures.close(tenant.actor(tenant.town, "unit:administrator"), MONDAY, "停电");
        settle.sweep();

        assertThat(dayOf(timer(fixed))).isEqualTo(campaign.cutOff());
        assertThat(dayOf(timer(elsewhere))).isEqualTo(MONDAY);
    }

    @Test
    void oneFaultDoesntStopTheOthersAndIsMadeUpLater() {
        Dossier broken = waitingForCutOff(tenant.village());
        Dossier sound = waitingForCutOff(tenant.villages.get(1));
        List.of(broken, sound).forEach(each -> engine.setJobDuedate(timer(each).getId(), days(300)));
        sql.sql("update dossier set campaign_id = 'gone' where id = ?")
                .param(broken.id())
                .update();

        closures.close(tenant.cityOffice(), MONDAY, "台风停工");
        settle.sweep();

        assertThat(dayOf(timer(sound))).isEqualTo(campaign.cutOff());
        assertThat(dayOf(timer(broken))).isNotEqualTo(campaign.cutOff());
        CalendarChange change = changes.latest(tenant.cityOffice(), 1).get(0);
        assertThat(change.settled()).isFalse();

        sql.sql("update dossier set campaign_id = ? where id = ?")
                .params(campaign.id(), broken.id())
                .update();
        settle.sweep();
        settle.sweep();

        assertThat(dayOf(timer(broken))).isEqualTo(campaign.cutOff());
        assertThat(changes.see(change.id(), tenant.cityOffice()).settled()).isTrue();
        assertThat(changes.moves(change.id(), 50, 0))
                .filteredOn(move -> move.isLabel() && move.labelKey().startsWith("workflow.deadline."))
                .extracting(DeadlineMove::dossierNumber)
                .as("each timer once, however often it is counted")
                .containsExactly(broken.number(), sound.number());
    }

    /** A dossier whose submission to the city ends with the campaign's cut-off. */
    private Dossier waitingForCutOff(Unit village) {
        Dossier dossier = story.dossier(tenant, campaign, village);
        cancelAllAndStart(dossier, "submitToCity");
        return dossier;
    }

    /** A dossier of a revocation whose community has five work days to answer. */
    private Dossier heard(Unit village) {
        String title = title(village);
        Dossier dossier = start.start(
                new DossierStart(
                        campaign.id(),
                        campaign.programmeVersionId(),
                        "revocation",
                        campaign.series(tenant.town.code()),
                        village,
                        tenant.town.id(),
                        title,
                        null,
                        "P1"),
                tenant.townOffice());
        sql.sql(
                        """
                        insert into revocation (id, designation_id, dossier_id, ground, facts, basis, told_on, statement_due_on,
                          drafted_by) values (?, ?, ?, 'FALSE_MATERIAL', '事实', '依据', ?, ?, '')""")
                .params(UUID.randomUUID().toString(), title, dossier.id(), Date.valueOf(TOLD), Date.valueOf(MONDAY))
                .update();
        cancelAllAndStart(dossier, "stateCase");
        return dossier;
    }

    private String title(Unit village) {
        String id = UUID.randomUUID().toString();
        sql.sql(
                        """
                        insert into designation (id, number, unit_id, unit_path, unit_name, town_name, campaign_id, campaign_name,
                          programme_key, programme_version_id, title_name, host_id, host_name, dossier_id, act_id, named_on, token,
                          state, promotion, validity_mode, cycle_years, due_on, created_at)
                        values (:id, :id, :unit, :path, :name, '', :campaign, '', 'green-community', :version, '绿色社区', :host, '',
                          :id, '', :day, :token, 'REVOKING', 'NONE', 'CALENDAR_YEAR', 3, :day, :now)""")
                .param("id", id)
                .param("unit", village.id())
                .param("path", village.path())
                .param("name", village.name())
                .param("campaign", campaign.id())
                .param("version", campaign.programmeVersionId())
                .param("host", tenant.city.id())
                .param("token", id.substring(0, 32))
                .param("day", Date.valueOf(TOLD))
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private void cancelAllAndStart(Dossier dossier, String activity) {
        var modification = runtime.createProcessInstanceModification(dossier.processInstanceId());
        modification.startBeforeActivity(activity).execute(false, false);
    }

    private Job timer(Dossier dossier) {
        return engine.createJobQuery()
                .rootProcessInstanceId(dossier.processInstanceId())
                .timers()
                .singleResult();
    }

    private static LocalDate dayOf(Job job) {
        return ChinaTime.dayOf(job.getDuedate().toInstant());
    }

    private java.util.Date days(int ahead) {
        return java.util.Date.from(clock.instant().plusSeconds(86_400L * ahead));
    }

    private List<String> said(Dossier dossier) {
        return audit.entries("dossier:" + dossier.id(), 20, 0).stream()
                .map(entry -> sentences.of(entry, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
