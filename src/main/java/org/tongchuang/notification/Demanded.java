package org.tongchuang.notification;

import java.util.Set;

/**
 * What is mailed at once whatever a member has chosen: terms of the rules that have run out, objections of citizens,
 * faults that were found, and records that don't agree.
 */
final class Demanded {

    private static final Set<String> KEYS = Set.of(
            "notification.task.overdue",
            "notification.signer.overdue",
            "notification.report.passed",
            "notification.report.missing",
            "notification.objection.late",
            "notification.order.issued",
            "notification.order.returned",
            "notification.check.faults");

    private Demanded() {}

    static boolean is(String labelKey) {
        return KEYS.contains(labelKey);
    }
}
