package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** Whoever proposes a programme does not switch it on. */
public class SecondAdministratorNeeded extends Refusal {

    SecondAdministratorNeeded(String key) {
        super(Kind.RULE_BROKEN, "programme.refusal.second-administrator", key);
    }
}
