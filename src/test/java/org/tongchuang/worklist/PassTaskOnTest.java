package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.form.Submission;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;
import org.tongchuang.web.Refusal;

/** A unit's task becomes a colleague's, with what was typed, and nobody may do more than before. */
@DatabaseTest
class PassTaskOnTest {

    private static final String WHY = "出差两天，请代办。";

    @Autowired
    Traces traces;

    @Autowired
    NoticeStory story;

    @Autowired
    PassTaskOn passing;

    @Autowired
    ClaimTask claims;

    @Autowired
    TaskForms forms;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Actor holder;
    Actor colleague;
    Task task;

    /** The first task is the town office's, where two people work. */
    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        holder = tenant.townOffice();
        colleague = tenant.actor(tenant.town, Role.TOWN_OFFICE, 1);
        dossier = story.dossier(tenant, story.campaign(tenant, Map.of()), tenant.village());
        task = tasks.openOf(dossier.id()).get(0);
    }

    @Test
    void colleagueGoesOnWithWhatWasTyped() {
        claims.claim(task.id(), holder);
        forms.saveDraft(task, Submission.of(Map.of("reason", new String[] {"基础好"})), holder);

        passing.pass(task.id(), colleague.memberId(), WHY, holder);

        Task now = tasks.get(task.id());
        assertThat(now.assigneeId()).isEqualTo(colleague.memberId());
        assertThat(tasks.isHolder(now, holder)).isFalse();
        assertThat(tasks.isHolder(now, colleague)).isTrue();
        assertThat(forms.draft(now, colleague).orElseThrow().typed().answers()).containsKey("reason");
        assertThat(passing.of(now)).extracting(Transfer::reason).containsExactly(WHY);
        assertThat(traces.told(colleague)).contains("notification.task.passed-to-you");
        assertThat(traces.told(holder)).doesNotContain("notification.task.passed-from-you");
        assertThat(engineAssignee()).isEqualTo(colleague.memberId());
        assertThat(now.dueAt()).isEqualTo(task.dueAt());
    }

    @Test
    void leaderGivesTheTaskOfWhoeverIsIllToSomebodyElse() {
        claims.claim(task.id(), holder);

        passing.pass(task.id(), colleague.memberId(), "请病假，转办。", tenant.townLeader());

        assertThat(tasks.get(task.id()).assigneeId()).isEqualTo(colleague.memberId());
        assertThat(traces.told(holder)).contains("notification.task.passed-from-you");
    }

    @Test
    void staysWithinTheUnitAndTheRole() {
        assertThatThrownBy(() -> passing.pass(task.id(), tenant.townLeader().memberId(), WHY, holder))
                .isInstanceOf(NotAColleague.class);
        assertThatThrownBy(() -> passing.pass(task.id(), tenant.clerk().memberId(), WHY, holder))
                .isInstanceOf(NotAColleague.class);
        assertThatThrownBy(() -> passing.pass(task.id(), colleague.memberId(), WHY, tenant.clerk()))
                .isInstanceOf(NotYours.class);
        claims.claim(task.id(), colleague);
        assertThatThrownBy(() -> passing.pass(task.id(), holder.memberId(), WHY, holder))
                .as("a colleague of the same rank doesn't take it from him")
                .isInstanceOf(NotYours.class);
        assertThat(passing.of(task)).isEmpty();
    }

    @Test
    void otherVillageDoesNotFindIt() {
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_HEAD);

        assertThatThrownBy(() -> passing.pass(task.id(), colleague.memberId(), WHY, sibling))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void whoIsShutOutOfTheDossierIsNotOffered() {
        sql.sql("insert into dossier_exclusion (dossier_id, member_id, reason) values (?, ?, ?)")
                .params(dossier.id(), colleague.memberId(), "回避")
                .update();

        assertThat(passing.colleagues(task, holder)).isEmpty();
        assertThatThrownBy(() -> passing.pass(task.id(), colleague.memberId(), WHY, holder))
                .isInstanceOf(NotAColleague.class);
    }

    @Test
    void neitherPassingOnNorPuttingBackComesIntoTheMiddleOfAnotherAct() throws Exception {
        claims.claim(task.id(), holder);

        assertWaits(() -> passing.pass(task.id(), colleague.memberId(), WHY, holder));
        assertWaits(() -> claims.unclaim(task.id(), colleague));

        assertThat(tasks.get(task.id()).assigneeId()).isNull();
    }

    /** Until whoever has locked the dossier is done with it. */
    private void assertWaits(Runnable act) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> waiting = transaction.execute(status -> {
                dossiers.lockFor(dossier.id(), holder);
                Future<?> begun = other.submit(act);
                assertThatThrownBy(() -> begun.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            waiting.get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void oneWinnerWhenSixteenPassAndClaimAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> acts = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(i -> () -> won(i))
                .toList();
        long winners = 0;
        for (var done : threads.invokeAll(acts)) {
            winners += done.get() ? 1 : 0;
        }
        threads.shutdown();

        Task now = tasks.get(task.id());
        assertThat(winners).isEqualTo(1);
        assertThat(engineAssignee()).isEqualTo(now.assigneeId());
        assertThat(sql.sql(
                                "select count(*) from audit_entry where chain = ? and verb in ('task-passed-on', 'task-claimed')")
                        .param("dossier:" + dossier.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private boolean won(int i) {
        try {
            if (i % 2 == 0) {
                passing.pass(task.id(), colleague.memberId(), WHY, holder);
            } else {
                claims.claim(task.id(), colleague);
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private String engineAssignee() {
        return sql.sql("select assignee_ from ACT_RU_TASK where id_ = ?")
                .param(task.engineTaskId())
                .query(String.class)
                .single();
    }
}
