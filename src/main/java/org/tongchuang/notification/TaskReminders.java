package org.tongchuang.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskDueToday;
import org.tongchuang.worklist.TaskNearlyDue;
import org.tongchuang.worklist.TaskOverdue;
import org.tongchuang.worklist.TaskUrged;
import org.tongchuang.worklist.Urge;
import org.tongchuang.worklist.UrgeAnswered;

/** Reminds whoever has a task, or may take it, and after its deadline the head of the unit too; and tells of urges. */
@Component
class TaskReminders {

    private static final Map<Urge.Answer, String> ANSWERS = Map.of(
            Urge.Answer.BY_DATE, "notification.task.promised",
            Urge.Answer.MORE_TIME, "notification.task.needs-time",
            Urge.Answer.NOT_MINE, "notification.task.not-mine");

    private final Notifications notifications;
    private final TaskNews news;

    TaskReminders(Notifications notifications, TaskNews news) {
        this.notifications = notifications;
        this.news = news;
    }

    @EventListener
    void remind(TaskNearlyDue due) {
        news.tell(due.task(), "notification.task.nearly-due", news.busyWith(due.task()));
    }

    @EventListener
    void remind(TaskDueToday due) {
        news.tell(due.task(), "notification.task.due-today", news.busyWith(due.task()));
    }

    @EventListener
    void escalate(TaskOverdue late) {
        news.tell(
                late.task(),
                "notification.task.overdue",
                Stream.concat(news.busyWith(late.task()), news.heads(late.task())));
    }

    @EventListener
    void remind(TaskUrged urged) {
        Task task = urged.task();
        List<String> about = List.of(
                task.name(),
                task.subjectName(),
                task.dossierNumber(),
                urged.by().unitName());
        notifications.tell(List.of(new Told(
                news.busyWith(task).toList(),
                task.unitId(),
                "notification.task.urged",
                about,
                "/tasks/" + task.id(),
                urged.mailFrom())));
    }

    @EventListener
    void answer(UrgeAnswered answered) {
        String promised =
                answered.promisedOn() == null ? "" : answered.promisedOn().toString();
        news.tell(
                answered.task(),
                ANSWERS.get(answered.answer()),
                Stream.of(answered.urge().urgedBy()),
                answered.by().memberName(),
                promised);
    }
}
