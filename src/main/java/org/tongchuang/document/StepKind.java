package org.tongchuang.document;

/** What somebody did to a document. */
public enum StepKind {
    DRAFT,
    CHECK,
    SIGN,
    SEAL,
    ISSUE,
    REVISE
}
