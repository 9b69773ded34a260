package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** Only administrators take dossiers to a newer programme version. */
public class UpgradesClosed extends Refusal {

    UpgradesClosed() {
        super(Kind.NOT_ALLOWED, "tracking.upgrade.closed");
    }
}
