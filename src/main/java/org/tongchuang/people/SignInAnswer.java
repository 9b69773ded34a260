package org.tongchuang.people;

/** What signing in came to. Wrong names no reason: an unknown, a disabled and a mistyped account read alike. */
public sealed interface SignInAnswer {

    record Welcome(SignedInMember member) implements SignInAnswer {}

    /** The password was right; the member has a second factor. */
    record CodeNeeded(SignedInMember member) implements SignInAnswer {}

    record Wrong() implements SignInAnswer {}

    record Wait() implements SignInAnswer {}
}
