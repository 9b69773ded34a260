package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** What comes of one ticked task. */
public enum BatchOutcome {
    /** Nothing yet; before it is confirmed: it will be done. */
    WAITING,
    DONE,
    /** Somebody has it. */
    TAKEN,
    /** It was handed in, or the process has taken it away. */
    OVER,
    NOT_YOURS,
    /** Another rule keeps him away, as from what he did himself. */
    KEPT_OUT,
    /** The colleague doesn't hold its role, or is shut out of the dossier. */
    NO_COLLEAGUE,
    URGED_TODAY,
    /** A colleague prepares it for its owner. */
    WITH_DELEGATE,
    /** Its dossier is held. */
    HELD,
    /** There is none, or it isn't for him to see any more. */
    MISSING,
    /** Not refused: something broke, and the log says what. */
    FAILED;

    static BatchOutcome of(Refusal refusal, Task task) {
        if (!task.isOpen()) {
            return OVER;
        }
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            return MISSING;
        }
        if (refusal instanceof TaskTaken) {
            return TAKEN;
        }
        if (refusal instanceof NotYours) {
            return NOT_YOURS;
        }
        if (refusal instanceof NotAColleague) {
            return NO_COLLEAGUE;
        }
        if (refusal instanceof TaskHeld) {
            return HELD;
        }
        if (refusal instanceof WithDelegate) {
            return WITH_DELEGATE;
        }
        return refusal instanceof UrgedToday ? URGED_TODAY : KEPT_OUT;
    }

    /** Who has the task, or did it, where that is the reason. */
    String detail(Task task) {
        return switch (this) {
            case TAKEN -> task.assigneeName();
            case OVER -> task.doneByName();
            default -> null;
        };
    }
}
