package org.tongchuang.followup;

import org.tongchuang.people.Unit;

/**
 * Who has to put something right: a natural person, or whoever holds a role of a unit.
 *
 * @param memberId null for a role
 */
record Owner(Unit unit, String role, String memberId, String memberName) {

    /** As a form's choice: {@code unit|role} or {@code unit|role|member}. */
    String key() {
        return memberId == null ? unit.id() + "|" + role : unit.id() + "|" + role + "|" + memberId;
    }
}
