package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** To name a substitute for this member would give more than the actor may give. */
public class NotForHim extends Refusal {

    NotForHim(String memberName) {
        super(Kind.NOT_ALLOWED, "people.refusal.not-for-him", memberName);
    }
}
