package org.tongchuang.document;

/** What somebody did to a document. */
public enum StepKind {
    DRAFT,
    CIRCULATE,
    CHECK,
    COUNTERSIGN,
    OBJECT,
    SIGN,
    SEAL,
    ISSUE,
    REVISE
}
