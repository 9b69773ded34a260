package org.tongchuang.notification;

import org.tongchuang.web.Refusal;

/** No such webhook of this unit. */
final class WebhookMissing extends Refusal {

    WebhookMissing(String id) {
        super(Kind.NOT_FOUND, "notification.refusal.webhook-missing", id);
    }
}
