package org.tongchuang.followup.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.followup.FollowUpOrders;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;
import org.tongchuang.worklist.Tasks;

/** The order itself, on the pages of its tasks. */
@Component
class OrderBody implements TaskBody {

    private final Tasks tasks;
    private final FollowUpOrders orders;

    OrderBody(Tasks tasks, FollowUpOrders orders) {
        this.tasks = tasks;
        this.orders = orders;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String labelKey() {
        return "followup.order";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return tasks.standsApart(task)
                ? orders.find(task.part()).map(order -> "/orders/" + order.id() + "/card")
                : Optional.empty();
    }
}
