package org.tongchuang.worklist;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Members;

/** Gives one person's open task to another, with the part it belongs to. The use case that wants it keeps the record. */
@Component
public class TransferTask {

    private final TaskMapper mapper;
    private final Tasks tasks;
    private final Members members;
    private final HeldHandIns held;
    private final TaskCompletion engine;

    TransferTask(TaskMapper mapper, Tasks tasks, Members members, HeldHandIns held, @Lazy TaskCompletion engine) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.members = members;
        this.held = held;
        this.engine = engine;
    }

    /**
     * Hands the task over.
     *
     * @throws TaskTaken if it is no longer open with the person it was with
     */
    @Transactional
    public void toMember(Task task, String memberId, String part) {
        if (!isGiven(task, memberId, part)) {
            throw TaskTaken.from(tasks.get(task.id()));
        }
    }

    /** The same, but says no when it is no longer open with that person. */
    boolean isGiven(Task task, String memberId, String part) {
        String name = members.get(memberId).name();
        boolean given =
                mapper.updateTransferred(task.id(), task.holder(), Holder.member(memberId), memberId, name, part) == 1;
        if (given) {
            engine.assign(task.engineTaskId(), memberId);
            held.giveBack(task);
        }
        return given;
    }
}
