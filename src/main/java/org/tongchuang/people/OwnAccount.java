package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** Nobody administers the own account or gives roles to oneself. */
public class OwnAccount extends Refusal {

    OwnAccount() {
        super(Kind.NOT_ALLOWED, "people.refusal.own-account");
    }
}
