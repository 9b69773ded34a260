package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** The member holds a role beyond the administrator's units, so somebody above has to do it. */
public class MemberOutOfReach extends Refusal {

    MemberOutOfReach(String memberName) {
        super(Kind.NOT_ALLOWED, "people.refusal.member-out-of-reach", memberName);
    }
}
