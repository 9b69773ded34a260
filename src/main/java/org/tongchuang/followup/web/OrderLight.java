package org.tongchuang.followup.web;

import org.tongchuang.calendar.DueWords;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.OrderState;

/** How an order stands, in the words and colours of every list: only while it is its owner's does its day count. */
record OrderLight(String css, DueWords.DueWord due) {

    static OrderLight of(FollowUpOrder order, DueWords words) {
        if (order.state() == OrderState.ISSUED) {
            DueWords.DueWord due = words.of(order.dueOn());
            return new OrderLight(due.kind().css(), due);
        }
        return new OrderLight(order.isOpen() ? "soon" : "done", null);
    }
}
