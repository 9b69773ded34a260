package org.tongchuang.talk;

/** Somebody whom a comment calls, so that he hears of it. */
public record Mention(String commentId, String memberId, String memberName) {}
