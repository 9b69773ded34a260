package org.tongchuang.worklist;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/** Whoever prepared a task gives it back to its owner, with what he filled in and a remark. */
@Component
public class GiveTaskBack {

    private final Tasks tasks;
    private final Delegations delegations;
    private final ApplicationEventPublisher events;

    GiveTaskBack(Tasks tasks, Delegations delegations, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.delegations = delegations;
        this.events = events;
    }

    /**
     * Gives it back.
     *
     * @throws DelegationOver if it isn't with this actor, or not any more
     */
    @Transactional
    public void giveBack(String taskId, String remark, Actor actor) {
        Task task = tasks.see(taskId, actor);
        Delegation delegation = delegations
                .open(task)
                .filter(open -> tasks.isDelegate(task, actor))
                .filter(open -> delegations.close(open, Delegation.State.GIVEN_BACK, remark, actor))
                .orElseThrow(() -> new DelegationOver(task));
        delegations.record(
                "task-given-back",
                task,
                Map.of("task", task.name(), "owner", task.assigneeName(), "remark", remark),
                actor);
        events.publishEvent(new DelegationEnded(task, delegation, Delegation.State.GIVEN_BACK, actor));
    }
}
