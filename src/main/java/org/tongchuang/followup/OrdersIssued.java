package org.tongchuang.followup;

import java.util.List;

/** Orders have been given to their owners. */
public record OrdersIssued(List<FollowUpOrder> orders) {

    public OrdersIssued {
        orders = List.copyOf(orders);
    }
}
