package org.tongchuang.evidence;

import org.tongchuang.web.Refusal;

/** A file was not taken; nothing of it is kept. */
public class FileRefused extends Refusal {

    FileRefused(Reason reason, Object... arguments) {
        super(Kind.RULE_BROKEN, "evidence.refused." + reason.key, arguments);
    }

    /** Why; each has its own sentence. */
    enum Reason {
        EMPTY("empty"),
        TOO_LARGE("too-large"),
        NOT_TAKEN("not-taken"),
        NOT_TAKEN_HERE("not-taken-here"),
        DISGUISED("disguised"),
        TWO_IN_ONE("two-in-one"),
        MACROS("macros"),
        UNREADABLE("unreadable"),
        TOO_MANY_PIXELS("too-many-pixels"),
        TOO_MANY("too-many"),
        QUOTA("quota"),
        NO_ROOM("no-room");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }
}
