package org.tongchuang.notification;

import org.tongchuang.web.Refusal;

/** This server isn't made to call such an address. */
final class AddressRefused extends Refusal {

    AddressRefused() {
        super(Kind.RULE_BROKEN, "notification.fault.webhook-address");
    }
}
