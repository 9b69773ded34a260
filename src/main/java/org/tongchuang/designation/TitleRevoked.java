package org.tongchuang.designation;

/** The authority has taken a title back. */
public record TitleRevoked(Revocation revocation) {}
