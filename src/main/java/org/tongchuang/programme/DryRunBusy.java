package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** One dry run is going on already; there is memory for no second one. */
public class DryRunBusy extends Refusal {

    DryRunBusy() {
        super(Kind.RULE_BROKEN, "programme.refusal.dry-run-busy");
    }
}
