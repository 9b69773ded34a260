package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** There is no such upgrade, or another administrator made it. */
public class UpgradeMissing extends Refusal {

    UpgradeMissing() {
        super(Kind.NOT_FOUND, "tracking.upgrade.missing");
    }
}
