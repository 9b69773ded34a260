package org.tongchuang.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.OrderIssued;
import org.tongchuang.followup.OrderReturned;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;

/** Tells whoever has to put something right at once; the reminders of tasks come later. */
@Component
class OrderMessages {

    private final Notifications notifications;
    private final Members members;

    OrderMessages(Notifications notifications, Members members) {
        this.notifications = notifications;
        this.members = members;
    }

    @EventListener
    void on(OrderIssued issued) {
        tell(issued.order(), "notification.order.issued");
    }

    @EventListener
    void on(OrderReturned returned) {
        tell(returned.order(), "notification.order.returned");
    }

    private void tell(FollowUpOrder order, String labelKey) {
        List<String> owners = order.ownerId() == null
                ? members.holders(order.ownerUnitId(), order.ownerRole()).stream()
                        .map(Holder::memberId)
                        .toList()
                : List.of(order.ownerId());
        List<String> about = List.of(order.number(), order.subjectName(), order.finding());
        notifications.tell(owners, labelKey, about, "/orders/" + order.id());
    }
}
