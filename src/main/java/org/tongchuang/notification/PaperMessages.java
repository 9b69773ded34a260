package org.tongchuang.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.document.CountersignWanted;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;

/** Tells the departments that a document waits for their opinion. */
@Component
class PaperMessages {

    private final Notifications notifications;
    private final Members members;

    PaperMessages(Notifications notifications, Members members) {
        this.notifications = notifications;
        this.members = members;
    }

    @EventListener
    void on(CountersignWanted wanted) {
        List<String> about =
                List.of(wanted.document().title(), wanted.document().organName());
        String link = "/documents/" + wanted.document().id();
        notifications.tell(wanted.departments().stream()
                .map(one -> new Told(
                        contacts(one.unitId()), one.unitId(), "notification.document.countersign", about, link))
                .toList());
    }

    private List<String> contacts(String unitId) {
        return members.holders(unitId, Role.DEPARTMENT_CONTACT).stream()
                .map(Holder::memberId)
                .toList();
    }
}
