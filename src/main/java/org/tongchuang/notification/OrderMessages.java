package org.tongchuang.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.OrderReturned;
import org.tongchuang.followup.OrdersIssued;
import org.tongchuang.people.Members;
import org.tongchuang.people.RoleHolder;

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
    void on(OrdersIssued issued) {
        tell(issued.orders(), "notification.order.issued");
    }

    @EventListener
    void on(OrderReturned returned) {
        tell(List.of(returned.order()), "notification.order.returned");
    }

    private void tell(List<FollowUpOrder> orders, String labelKey) {
        List<FollowUpOrder> shared =
                orders.stream().filter(order -> order.ownerId() == null).toList();
        List<RoleHolder> holders = members.holders(
                shared.stream().map(FollowUpOrder::ownerUnitId).distinct().toList(),
                shared.stream().map(FollowUpOrder::ownerRole).distinct().toList());
        notifications.tell(orders.stream()
                .map(order -> new Told(
                        owners(order, holders),
                        order.ownerUnitId(),
                        labelKey,
                        List.of(order.number(), order.subjectName(), order.finding()),
                        "/orders/" + order.id()))
                .toList());
    }

    private static List<String> owners(FollowUpOrder order, List<RoleHolder> holders) {
        return order.ownerId() != null
                ? List.of(order.ownerId())
                : holders.stream()
                        .filter(holder -> holder.unitId().equals(order.ownerUnitId())
                                && holder.role().equals(order.ownerRole()))
                        .map(RoleHolder::memberId)
                        .toList();
    }
}
