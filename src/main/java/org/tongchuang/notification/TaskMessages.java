package org.tongchuang.notification;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.DossierMoved;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBack;
import org.tongchuang.worklist.TaskPassedOn;
import org.tongchuang.worklist.TaskReturned;
import org.tongchuang.worklist.Transfer;

/** Tells of a task that came to somebody by another hand than its process: passed on, returned, moved. */
@Component
class TaskMessages {

    private final TaskNews news;

    TaskMessages(TaskNews news) {
        this.news = news;
    }

    @EventListener
    void passOn(TaskPassedOn passed) {
        Transfer transfer = passed.transfer();
        news.tell(
                passed.task(),
                "notification.task.passed-to-you",
                Stream.of(transfer.toMember()),
                transfer.passedName());
        if (transfer.fromMember() != null && !transfer.fromMember().equals(transfer.passedBy())) {
            news.tell(
                    passed.task(),
                    "notification.task.passed-from-you",
                    Stream.of(transfer.fromMember()),
                    transfer.passedName(),
                    transfer.toName());
        }
    }

    @EventListener
    void tellOfReturn(TaskReturned returned) {
        Task task = returned.task();
        news.tell(
                task,
                "notification.task.returned",
                news.inCharge(task),
                returned.by().unitName());
    }

    @EventListener
    void tellOfCorrection(TaskBack back) {
        Task task = back.task();
        news.tell(task, "notification.task.back", news.inCharge(task), back.by().unitName());
    }

    @EventListener
    void tellOfMove(DossierMoved moved) {
        String by = moved.by().unitName();
        moved.closed()
                .forEach(task -> news.tell(task, "notification.task.moved-away", news.inCharge(task), by, moved.to()));
        moved.opened()
                .forEach(
                        task -> news.tell(task, "notification.task.moved-here", news.inCharge(task), by, moved.from()));
    }
}
