package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** There is no such member, or the member belongs where the asker may not look. */
public class MemberMissing extends Refusal {

    MemberMissing(String member) {
        super(Kind.NOT_FOUND, "people.refusal.member-missing", member);
    }
}
