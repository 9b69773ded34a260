package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Closures;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;
import org.tongchuang.worklist.SignatureRequest.Place;

/** Reminds before, on and after the day, each once, by the work days of the dossier's own unit. */
@DatabaseTest
@RecordApplicationEvents
class RemindDueTest {

    /** A Monday; with two work days ahead the reminder goes out on Thursday the 5th. */
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    @Autowired
    NoticeStory story;

    @Autowired
    RemindDue remind;

    @Autowired
    Tasks tasks;

    @Autowired
    ClaimTask claims;

    @Autowired
    AskSigner ask;

    @Autowired
    GiveSignature give;

    @Autowired
    Signatures signatures;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Traces traces;

    @Autowired
    Closures closures;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Campaign campaign;

    @BeforeEach
    void openACampaign() {
        clock.reset();
        tenant = tenants.create();
        campaign = story.campaign(tenant, Map.of());
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void saysItBeforeOnAndAfterTheDayAndEachOnce() {
        Task task = due(tenant.village());

        assertThat(saidOn(DUE.minusDays(5), task)).isEmpty();
        assertThat(saidOn(DUE.minusDays(4), task)).containsExactly("TaskNearlyDue");
        assertThat(saidOn(DUE.minusDays(3), task)).isEmpty();
        assertThat(saidOn(DUE, task)).containsExactly("TaskDueToday");
        assertThat(saidOn(DUE, task)).isEmpty();
        assertThat(saidOn(DUE.plusDays(1), task)).containsExactly("TaskOverdue");
        assertThat(saidOn(DUE.plusDays(2), task)).isEmpty();
    }

    @Test
    void whoeverIsToSignItNowHearsOfEachAsItsHandlerDoes() {
        Actor handler = tenant.townOffice();
        Actor asked = tenant.townLeader();
        Actor later = tenant.actor(tenant.town, Role.TOWN_LEADER, 1);
        Actor shutOut = tenant.actor(tenant.town, Role.TOWN_DIRECTOR);
        Task task = due(tenant.village());
        claims.claim(task.id(), handler);
        ask.ask(task.id(), asked.memberId(), Place.BEFORE, "请看数字对不对。", handler);
        ask.ask(task.id(), later.memberId(), Place.AFTER, "请看数字对不对。", handler);
        ask.ask(task.id(), shutOut.memberId(), Place.BESIDE, "请看数字对不对。", handler);
        dossiers.exclude(task.dossierId(), shutOut.memberId(), "DECLARED");

        assertThat(saidOn(DUE.minusDays(4), task)).containsExactly("TaskNearlyDue");
        assertThat(signing(asked)).containsExactly("asked", "nearly-due");
        assertThat(saidOn(DUE, task)).containsExactly("TaskDueToday");
        assertThat(signing(asked)).containsExactly("asked", "due-today", "nearly-due");
        assertThat(saidOn(DUE.plusDays(1), task)).containsExactly("TaskOverdue");
        assertThat(signing(asked)).containsExactly("asked", "due-today", "nearly-due", "overdue");
        assertThat(signing(later)).as("it isn't his turn").isEmpty();
        assertThat(signing(shutOut)).containsExactly("asked");
    }

    @Test
    void whoeverHasSignedHearsNoMoreOfIt() {
        Actor asked = tenant.townLeader();
        Task task = due(tenant.village());
        claims.claim(task.id(), tenant.townOffice());
        ask.ask(task.id(), asked.memberId(), Place.BEFORE, "请看数字对不对。", tenant.townOffice());
        give.give(signatures.of(task).get(0).id(), true, "数字对。", asked);

        saidOn(DUE.minusDays(4), task);

        assertThat(signing(asked)).containsExactly("asked");
    }

    @Test
    void whoHasOnlyThisDayHearsItOnce() {
        Task task = due(tenant.village());

        assertThat(saidOn(DUE, task)).containsExactly("TaskDueToday");
    }

    @Test
    void closedDayOfTheTownBringsItsReminderForward() {
        closures.close(tenant.actor(tenant.town, "unit:administrator"), DUE.minusDays(3), "停电");
        Task here = due(tenant.village());
        Task elsewhere = due(tenant.otherVillage);

        assertThat(saidOn(DUE.minusDays(5), here, elsewhere))
                .as("Friday is closed here: only Thursday and Monday are left")
                .containsExactly("TaskNearlyDue");
        assertThat(saidOn(DUE.minusDays(4), elsewhere)).containsExactly("TaskNearlyDue");
    }

    /** What he was told as a signer, by its key's end. */
    private List<String> signing(Actor signer) {
        return traces.told(signer).stream()
                .filter(key -> key.startsWith("notification.signer."))
                .map(key -> key.substring("notification.signer.".length()))
                .sorted()
                .toList();
    }

    /** The dossier's first task, with the wanted day. */
    private Task due(Unit village) {
        Dossier dossier = story.dossier(tenant, campaign, village);
        Task task = tasks.openOf(dossier.id()).get(0);
        sql.sql("update task set due_at = ? where id = ?")
                .params(java.sql.Timestamp.from(ChinaTime.endOf(DUE)), task.id())
                .update();
        return task;
    }

    private List<String> saidOn(LocalDate day, Task... about) {
        events.clear();
        clock.moveTo(day);
        while (remind.sweep() > 0) {
            // Other stories' tasks may be due as well.
        }
        List<String> ids = List.of(about).stream().map(Task::id).toList();
        return events.stream()
                .map(event -> event instanceof org.springframework.context.PayloadApplicationEvent<?> payload
                        ? payload.getPayload()
                        : event)
                .filter(event -> ids.contains(about(event)))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static String about(Object event) {
        if (event instanceof TaskNearlyDue nearly) {
            return nearly.task().id();
        }
        if (event instanceof TaskDueToday today) {
            return today.task().id();
        }
        return event instanceof TaskOverdue late ? late.task().id() : "";
    }
}
