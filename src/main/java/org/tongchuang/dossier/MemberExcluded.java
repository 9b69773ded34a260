package org.tongchuang.dossier;

/** A member has been shut out of a dossier; published in the same transaction. */
public record MemberExcluded(String dossierId, String memberId) {}
