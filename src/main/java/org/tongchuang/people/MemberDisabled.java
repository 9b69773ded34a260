package org.tongchuang.people;

/** A member can't sign in any more and so holds no role; published in the disabling transaction. */
public record MemberDisabled(String memberId) {}
