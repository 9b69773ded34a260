package org.tongchuang.worklist;

import java.time.Instant;
import org.tongchuang.web.Refusal;

/** Somebody else claimed, put back, completed or cancelled the task first; says who and when. */
public class TaskTaken extends Refusal {
    private TaskTaken(String labelKey, Object... arguments) {
        super(Kind.CHANGED_MEANWHILE, labelKey, arguments);
    }

    public static TaskTaken from(Task now) {
        return switch (now.state()) {
            case DONE -> new TaskTaken("worklist.taken.done", now.name(), now.doneByName(), at(now.doneAt()));
            case CANCELLED -> new TaskTaken("worklist.taken.cancelled", now.name());
            case OPEN ->
                now.assigneeName() == null
                        ? new TaskTaken("worklist.taken.put-back", now.name())
                        : new TaskTaken("worklist.taken.claimed", now.name(), now.assigneeName());
        };
    }

    private static Object at(Instant when) {
        return when;
    }
}
