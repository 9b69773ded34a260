package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** A dossier stays in its programme version: something of it wouldn't fit the newer one. */
public class UpgradeBarred extends Refusal {

    static final String BAR = "tracking.upgrade.bar.";

    private final String reason;
    private final String detail;

    /**
     * @param reason the end of a label key
     * @param detail the step that it is about; may be empty
     */
    public UpgradeBarred(String reason, String detail) {
        super(Kind.RULE_BROKEN, BAR + reason, detail);
        this.reason = reason;
        this.detail = detail;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
