package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** Somebody else ended the role meanwhile. */
public class RoleEnded extends Refusal {

    RoleEnded() {
        super(Kind.CHANGED_MEANWHILE, "people.refusal.role-ended");
    }
}
