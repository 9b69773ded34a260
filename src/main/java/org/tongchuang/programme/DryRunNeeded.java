package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** Exactly these files have not passed a dry run. */
public class DryRunNeeded extends Refusal {

    DryRunNeeded(String key) {
        super(Kind.RULE_BROKEN, "programme.refusal.dry-run-needed", key);
    }
}
