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
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

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
