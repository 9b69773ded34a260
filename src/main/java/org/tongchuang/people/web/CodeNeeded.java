package org.tongchuang.people.web;

import org.springframework.security.core.AuthenticationException;
import org.tongchuang.people.SignedInMember;

/** The password was right, and a code has to follow before anybody is signed in. */
class CodeNeeded extends AuthenticationException {

    private final SignedInMember member;

    CodeNeeded(SignedInMember member) {
        super("A code is needed");
        this.member = member;
    }

    SignedInMember member() {
        return member;
    }
}
