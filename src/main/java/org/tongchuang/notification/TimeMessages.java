package org.tongchuang.notification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Members;
import org.tongchuang.people.RoleHolder;
import org.tongchuang.worklist.DossierHeldUp;
import org.tongchuang.worklist.ExtensionAnswered;
import org.tongchuang.worklist.ExtensionWanted;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskExtension;

/** Tells of more time that is asked for and given, and of dossiers that are held. */
@Component
class TimeMessages {

    private final Notifications notifications;
    private final Members members;
    private final TaskNews news;

    TimeMessages(Notifications notifications, Members members, TaskNews news) {
        this.notifications = notifications;
        this.members = members;
        this.news = news;
    }

    @EventListener
    void ask(ExtensionWanted wanted) {
        Task task = wanted.task();
        TaskExtension request = wanted.request();
        List<String> people = members.holders(List.of(request.deciderId()), wanted.roles()).stream()
                .map(RoleHolder::memberId)
                .filter(id -> !id.equals(request.askedBy()))
                .toList();
        List<String> about = List.of(
                task.name(),
                task.subjectName(),
                task.dossierNumber(),
                wanted.by().memberName(),
                request.wantedOn().toString());
        notifications.tell(
                people, request.deciderId(), "notification.extension.asked", about, "/extensions/" + request.id());
    }

    @EventListener
    void tellOfExtension(ExtensionAnswered answered) {
        boolean granted = answered.after() != null;
        news.tell(
                answered.task(),
                granted ? "notification.extension.granted" : "notification.extension.refused",
                Stream.concat(Stream.of(answered.request().askedBy()), news.inCharge(answered.task())),
                answered.by().memberName(),
                answered.before().toString(),
                granted ? answered.after().toString() : "");
    }

    /** Each once, however many of the tasks are his. */
    @EventListener
    void tellOfHold(DossierHeldUp held) {
        if (!held.tasks().isEmpty()) {
            Dossier dossier = held.dossier();
            List<String> people =
                    held.tasks().stream().flatMap(news::busyWith).distinct().toList();
            notifications.tell(
                    people,
                    held.tasks().get(0).unitId(),
                    held.resumed() ? "notification.dossier.resumed" : "notification.dossier.held",
                    List.of(
                            dossier.unitName(),
                            dossier.number(),
                            held.hold().untilOn().toString()),
                    "/dossiers/" + dossier.id());
        }
    }
}
