package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** The record is for those who answer for the unit. */
public class AuditClosed extends Refusal {
    AuditClosed() {
        super(Kind.NOT_ALLOWED, "tracking.refusal.audit");
    }
}
