package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** Only a template can be configured. */
public class NotConfigurable extends Refusal {

    public NotConfigurable(String programmeKey) {
        super(Kind.NOT_FOUND, "programme.refusal.not-configurable", programmeKey);
    }
}
