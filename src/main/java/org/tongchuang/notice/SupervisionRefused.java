package org.tongchuang.notice;

import org.tongchuang.web.Refusal;

/** A late objection can't be settled like this, or not any more. */
public class SupervisionRefused extends Refusal {

    private SupervisionRefused(Kind kind, String why) {
        super(kind, "notice.refusal.supervision-" + why);
    }

    static SupervisionRefused settled() {
        return new SupervisionRefused(Kind.CHANGED_MEANWHILE, "settled");
    }

    static SupervisionRefused endangersLives() {
        return new SupervisionRefused(Kind.RULE_BROKEN, "danger");
    }

    static SupervisionRefused noTitle() {
        return new SupervisionRefused(Kind.RULE_BROKEN, "no-title");
    }
}
