package org.tongchuang.ledger;

/** A row in its newest version, with the key of the step that wrote it. */
record SourcedRow(String sourceKey, LedgerRow row) {}
