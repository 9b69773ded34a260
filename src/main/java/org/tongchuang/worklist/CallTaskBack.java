package org.tongchuang.worklist;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** The owner of a task, or whoever watches over its unit, takes it back from the delegate, with what he has filled in so far. */
@Component
public class CallTaskBack {

    private final Tasks tasks;
    private final TaskRights rights;
    private final Delegations delegations;
    private final ApplicationEventPublisher events;

    CallTaskBack(Tasks tasks, TaskRights rights, Delegations delegations, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.rights = rights;
        this.delegations = delegations;
        this.events = events;
    }

    public boolean mayCallBack(Task task, Actor actor) {
        return tasks.isHolder(task, actor) || (task.isOpen() && rights.may(actor, Action.PASS_ON_TASK, task));
    }

    /**
     * Takes it back.
     *
     * @throws NotYours if it is neither this actor's task nor of a unit that he watches over
     * @throws DelegationOver if it was given back or called back meanwhile
     */
    @Transactional
    public void callBack(String taskId, String reason, Actor actor) {
        Task task = tasks.see(taskId, actor);
        if (!mayCallBack(task, actor)) {
            throw new NotYours(task);
        }
        Delegation delegation = delegations
                .open(task)
                .filter(open -> delegations.close(open, Delegation.State.CALLED_BACK, reason, actor))
                .orElseThrow(() -> new DelegationOver(task));
        delegations.record(
                "delegation-called-back",
                task,
                Map.of("task", task.name(), "delegate", delegation.delegateName(), "reason", reason),
                actor);
        events.publishEvent(new DelegationEnded(task, delegation, Delegation.State.CALLED_BACK, actor));
    }
}
