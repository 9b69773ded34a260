package org.tongchuang.document;

/** A paper as it was made, found by its hash. */
@SuppressWarnings("ArrayRecordComponent")
record StoredPdf(String sha256, byte[] content) {}
