package org.tongchuang.followup;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.web.StepMemory;
import org.tongchuang.worklist.PartKeeper;

/** Whose an order's tasks are: its issuer's to write, its owner's to handle by the order's day, its verifiers' to judge. */
@Component
class OrderTasks implements PartKeeper {

    private static final int MOST_CHARS = 40;

    private final FollowUpOrderMapper mapper;

    OrderTasks(FollowUpOrderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<KeptTask> task(String part, String step, String name) {
        return OrderSteps.isOne(step) ? find(part).map(order -> task(order, step, name)) : Optional.empty();
    }

    /** An order whose process is being started needn't be read again for its first task. */
    static void isAboutToBegin(FollowUpOrder order) {
        StepMemory.keep(new Beginning(order.id()), order);
    }

    static void hasBegun(FollowUpOrder order) {
        StepMemory.forget(new Beginning(order.id()));
    }

    private Optional<FollowUpOrder> find(String id) {
        return StepMemory.find(new Beginning(id), FollowUpOrder.class).or(() -> mapper.find(id));
    }

    private static KeptTask task(FollowUpOrder order, String step, String name) {
        String called = called(order, name);
        return switch (step) {
            case OrderSteps.WRITE ->
                new KeptTask(called, order.issuerUnitId(), order.issuerRole(), order.issuerId(), null);
            case OrderSteps.HANDLE ->
                new KeptTask(
                        called,
                        order.ownerUnitId(),
                        order.ownerRole(),
                        order.ownerId(),
                        ChinaTime.endOf(order.dueOn()));
            default -> new KeptTask(called, order.verifierUnitId(), order.verifierRole(), null, null);
        };
    }

    private static String called(FollowUpOrder order, String name) {
        String what = order.finding();
        String brief = what == null || what.length() <= MOST_CHARS ? what : what.substring(0, MOST_CHARS - 1) + "…";
        return name + " R" + order.serial() + (brief == null ? "" : "：" + brief);
    }

    private record Beginning(String orderId) {}
}
