package org.tongchuang.notification;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Level;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.Units;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskDueToday;
import org.tongchuang.worklist.TaskNearlyDue;
import org.tongchuang.worklist.TaskOverdue;
import org.tongchuang.worklist.TaskUrged;

/** Reminds whoever has a task, or may take it, and after its deadline the head of the unit too. */
@Component
class TaskReminders {

    private static final Map<Level, List<String>> HEADS = Map.of(
            Level.COMMUNITY, List.of(Role.COMMUNITY_HEAD),
            Level.TOWN, List.of(Role.TOWN_DIRECTOR, Role.TOWN_LEADER),
            Level.CITY, List.of(Role.CITY_LEADER));

    private final Notifications notifications;
    private final Members members;
    private final Units units;

    TaskReminders(Notifications notifications, Members members, Units units) {
        this.notifications = notifications;
        this.members = members;
        this.units = units;
    }

    @EventListener
    void remind(TaskNearlyDue due) {
        tell(due.task(), "notification.task.nearly-due", inCharge(due.task()));
    }

    @EventListener
    void remind(TaskDueToday due) {
        tell(due.task(), "notification.task.due-today", inCharge(due.task()));
    }

    @EventListener
    void remind(TaskUrged urged) {
        Task task = urged.task();
        tell(task, "notification.task.urged", inCharge(task), urged.by().unitName());
    }

    @EventListener
    void escalate(TaskOverdue late) {
        tell(late.task(), "notification.task.overdue", Stream.concat(inCharge(late.task()), heads(late.task())));
    }

    private void tell(Task task, String labelKey, Stream<String> memberIds, String... more) {
        var about = Stream.concat(Stream.of(task.name(), task.subjectName(), task.dossierNumber()), Arrays.stream(more))
                .toList();
        notifications.tell(memberIds.distinct().toList(), labelKey, about, "/tasks/" + task.id());
    }

    private Stream<String> inCharge(Task task) {
        return task.assigneeId() == null
                ? ids(members.holders(task.unitId(), task.candidateRole()))
                : Stream.of(task.assigneeId());
    }

    private Stream<String> heads(Task task) {
        var level = units.get(task.unitId()).level();
        return HEADS.getOrDefault(level, List.of()).stream().flatMap(role -> ids(members.holders(task.unitId(), role)));
    }

    private static Stream<String> ids(Collection<Holder> holders) {
        return holders.stream().map(Holder::memberId);
    }
}
