package org.tongchuang.followup;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.DossierProcess;
import org.tongchuang.people.Actor;

/** Takes an order back, with its reason; it stays on the list as cancelled. */
@Component
public class CancelOrder {

    private final FollowUpOrders orders;
    private final FollowUpOrderMapper mapper;
    private final DossierProcess process;
    private final OrderRecord trail;
    private final Clock clock;

    CancelOrder(
            FollowUpOrders orders,
            FollowUpOrderMapper mapper,
            @Lazy DossierProcess process,
            OrderRecord trail,
            Clock clock) {
        this.orders = orders;
        this.mapper = mapper;
        this.process = process;
        this.trail = trail;
        this.clock = clock;
    }

    public boolean may(FollowUpOrder order, Actor actor) {
        return order.isOpen() && order.isIssuedBy(actor);
    }

    /**
     * Cancels it.
     *
     * @throws NotYourOrder if another unit or role issued it
     * @throws OrderOver if it is closed or cancelled already
     */
    @Transactional
    public void cancel(String id, String reason, Actor actor) {
        FollowUpOrder order = orders.see(id, actor);
        if (!order.isIssuedBy(actor)) {
            throw new NotYourOrder(order);
        }
        List<OrderState> open = List.copyOf(OrderState.OPEN);
        if (mapper.updateEnded(id, open, OrderState.CANCELLED, reason, clock.instant()) == 0) {
            throw new OrderOver(order);
        }
        process.end(order.processInstanceId(), "cancelled");
        trail.cancelled(order, reason, actor);
    }
}
