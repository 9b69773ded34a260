package org.tongchuang.followup.web;

import java.util.List;
import org.tongchuang.followup.FollowUpOrder;

/**
 * An order in a list.
 *
 * @param dueKey the label of how much time is left, or null where that doesn't matter any more
 */
public record OrderLine(FollowUpOrder order, String kind, String css, String dueKey, List<Integer> dueArgs) {

    static OrderLine of(FollowUpOrder order, String kind, OrderLight light) {
        return light.due() == null
                ? new OrderLine(order, kind, light.css(), null, List.of())
                : new OrderLine(
                        order, kind, light.css(), light.due().key(), light.due().args());
    }

    /** Who has it now. */
    public String owner() {
        String person = order.ownerName() == null ? "" : " " + order.ownerName();
        return order.ownerUnitName() == null ? "" : order.ownerUnitName() + person;
    }
}
