package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;

/** Those above a task ask for it once a day, and its handler answers. */
@DatabaseTest
class UrgeTaskTest {

    private static final String WHY = "市里下周抽查，请抓紧。";

    @Autowired
    Traces traces;

    @Autowired
    NoticeStory story;

    @Autowired
    UrgeTask urge;

    @Autowired
    AnswerUrge answer;

    @Autowired
    Urges urges;

    @Autowired
    Tasks tasks;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient sql;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Task task;

    /** The first task, which is the town office's. */
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
    void cityOfficeAsksAndTheHandlerPromisesADay() {
        urge.urge(task.id(), WHY, tenant.cityOffice());
        Urge asked = urges.of(task).get(0);

        LocalDate friday = LocalDate.of(2026, 3, 6);
        answer.answer(task.id(), asked.id(), Urge.Answer.BY_DATE, friday, "", tenant.townOffice());

        Urge answered = urges.of(task).get(0);
        assertThat(answered.reason()).isEqualTo(WHY);
        assertThat(answered.answer()).isEqualTo(Urge.Answer.BY_DATE);
        assertThat(answered.promisedOn()).isEqualTo(friday);
        assertThat(answered.answeredBy()).isEqualTo(tenant.townOffice().memberId());
        assertThat(verbs()).contains("task-urged", "urge-promised");
        assertThat(traces.told(tenant.townOffice())).contains("notification.task.urged");
        assertThat(traces.told(tenant.cityOffice())).contains("notification.task.promised");
    }

    @Test
    void onceADayWhoeverAsks() {
        urge.urge(task.id(), WHY, tenant.cityOffice());

        assertThatThrownBy(() -> urge.urge(task.id(), WHY, tenant.townLeader())).isInstanceOf(UrgedToday.class);
        assertThat(urges.of(task)).hasSize(1);

        clock.moveTo(LocalDate.of(2026, 3, 5));
        urge.urge(task.id(), "今天再催一次。", tenant.townLeader());
        assertThat(urges.of(task))
                .extracting(Urge::urgedName)
                .startsWith(tenant.townLeader().memberName());
    }

    @Test
    void whoIsNotAboveItDoesNotAsk() {
        assertThatThrownBy(() -> urge.urge(task.id(), WHY, tenant.head())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> urge.urge(task.id(), WHY, tenant.clerk())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> urge.urge(task.id(), WHY, tenant.townOffice()))
                .as("his own task")
                .isInstanceOf(NotYours.class);
        assertThat(urges.of(task)).isEmpty();
    }

    @Test
    void onlyTheHandlerAnswersAndOnce() {
        urge.urge(task.id(), WHY, tenant.cityOffice());
        String id = urges.of(task).get(0).id();

        assertThatThrownBy(() -> answer.answer(task.id(), id, Urge.Answer.NOT_MINE, null, "不是我办。", tenant.townLeader()))
                .isInstanceOf(NotYours.class);
        answer.answer(task.id(), id, Urge.Answer.MORE_TIME, null, "材料还在补。", tenant.townOffice());
        assertThatThrownBy(() -> answer.answer(task.id(), id, Urge.Answer.NOT_MINE, null, "不是我办。", tenant.townOffice()))
                .isInstanceOf(AnsweredAlready.class);
        assertThat(traces.told(tenant.cityOffice())).contains("notification.task.needs-time");
    }

    @Test
    void inTheEveningTheBellRingsAndTheMailWaitsForTheMorning() {
        clock.advance(Duration.ofHours(12));
        urge.urge(task.id(), WHY, tenant.cityOffice());

        assertThat(traces.told(tenant.townOffice())).contains("notification.task.urged");
        assertThat(sql.sql("select max(next_try_at) from outbox_message where recipient_id = ?")
                        .param(tenant.townOffice().memberId())
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(Instant.parse("2026-03-05T00:00:00Z"));
    }

    @Test
    void reasonStaysOutOfMessagesThatLeaveTheHouse() {
        urge.urge(task.id(), "张某（示例）的证件还没有交。", tenant.cityOffice());

        assertThat(sql.sql("select body from outbox_message where recipient_id = ?")
                        .param(tenant.townOffice().memberId())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(body -> body.contains("证件"));
    }

    @Test
    void assessorIsNeverPressedByThoseWhomHeJudges() {
        Actor assessor = tenant.actor(tenant.city, Role.CITY_ASSESSOR);
        Task his = TaskRows.ofOnePerson(task, tenant.village().id(), assessor.memberId());

        assertThat(urge.mayUrge(his, tenant.head())).isFalse();
        assertThat(urge.mayUrge(his, tenant.townOffice())).isFalse();
        assertThat(urge.mayUrge(his, tenant.cityOffice())).isTrue();
    }

    private List<String> verbs() {
        return audit.entries("dossier:" + dossier.id(), 50, 0).stream()
                .map(AuditEntry::verb)
                .toList();
    }
}
