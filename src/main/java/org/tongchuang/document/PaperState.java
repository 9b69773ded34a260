package org.tongchuang.document;

/** How far a document has come (DOC-5). */
public enum PaperState {
    DRAFT,
    COUNTERSIGN,
    CHECKED,
    SIGNED,
    SEALED,
    ISSUED
}
