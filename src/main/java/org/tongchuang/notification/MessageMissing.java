package org.tongchuang.notification;

import org.tongchuang.web.Refusal;

/** No such message of this member. */
final class MessageMissing extends Refusal {

    MessageMissing(String id) {
        super(Kind.NOT_FOUND, "notification.refusal.message-missing", id);
    }
}
