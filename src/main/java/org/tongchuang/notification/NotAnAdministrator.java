package org.tongchuang.notification;

import org.tongchuang.web.Refusal;

/** Given-up mails are shown to administrators only. */
final class NotAnAdministrator extends Refusal {

    NotAnAdministrator(String unitName) {
        super(Kind.NOT_ALLOWED, "notification.refusal.not-an-administrator", unitName);
    }
}
