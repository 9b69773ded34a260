package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskNearlyDue;
import org.tongchuang.worklist.TaskOverdue;

@DatabaseTest
class TaskRemindersTest {

    private static final Instant DUE = Instant.parse("2026-03-05T15:59:59Z");

    @Autowired
    Tenants tenants;

    @Autowired
    Inbox inbox;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    Tenant tenant;

    @BeforeEach
    void makePeople() {
        tenant = tenants.create();
        tenant.clerk();
        tenant.head();
    }

    @Test
    void remindsEverybodyWhoMayTakeTheTask() {
        publish(new TaskNearlyDue(task(null)));

        assertThat(toldTo(tenant.clerk())).containsExactly("notification.task.nearly-due");
        assertThat(toldTo(tenant.head())).isEmpty();
    }

    @Test
    void remindsOnlyWhoeverHasTakenIt() {
        var colleague = tenant.actor(tenant.village(), "community:clerk", 1);

        publish(new TaskNearlyDue(task(colleague)));

        assertThat(toldTo(colleague)).containsExactly("notification.task.nearly-due");
        assertThat(toldTo(tenant.clerk())).isEmpty();
    }

    @Test
    void tellsTheHeadOfTheUnitAfterTheDeadline() {
        publish(new TaskOverdue(task(tenant.clerk())));

        assertThat(toldTo(tenant.clerk())).containsExactly("notification.task.overdue");
        assertThat(toldTo(tenant.head())).containsExactly("notification.task.overdue");
        assertThat(toldTo(tenant.townLeader())).isEmpty();
        assertThat(inbox.list(tenant.head().memberId(), 1, 0).get(0).args())
                .containsExactly("自查", tenant.village().name(), "GC-2026-T-0001");
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<String> toldTo(Actor actor) {
        return inbox.list(actor.memberId(), 10, 0).stream()
                .map(Message::labelKey)
                .toList();
    }

    private Task task(Actor assignee) {
        var village = tenant.village();
        return new Task(
                "task",
                "engine",
                "instance",
                "dossier",
                "GC-2026-T-0001",
                "campaign",
                "version",
                village.id(),
                village.name(),
                "",
                "selfCheck",
                1,
                "自查",
                "self-check",
                "selfCheck",
                village.id(),
                village.name(),
                "community:clerk",
                "",
                assignee == null ? null : assignee.memberId(),
                assignee == null ? null : assignee.memberName(),
                Task.State.OPEN,
                DUE,
                DUE,
                null,
                null,
                null,
                null,
                null);
    }
}
