package org.tongchuang.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.notice.ObjectionFiled;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;

/** An objection that comes too late opens no task, so its office is told; says nothing of what it says and who says it. */
@Component
class ObjectionMessages {

    private final Notifications notifications;
    private final Members members;

    ObjectionMessages(Notifications notifications, Members members) {
        this.notifications = notifications;
        this.members = members;
    }

    @EventListener
    void on(ObjectionFiled filed) {
        if (filed.late()) {
            List<String> office = members.holders(filed.notice().hostId(), Role.CITY_OFFICE).stream()
                    .map(Holder::memberId)
                    .toList();
            notifications.tell(
                    office,
                    filed.notice().hostId(),
                    "notification.objection.late",
                    List.of(filed.notice().title(), filed.dossierNumber()),
                    "/notices/objections/" + filed.objectionId());
        }
    }
}
