package org.tongchuang.people;

/** What a second administrator is asked to confirm. */
public enum ProposalKind {
    GRANT,
    END,
    FACTOR_RESET
}
