package org.tongchuang.ledger;

/** A row's version behind a snapshot. */
record SnapshotRow(String rowId, int rowNo, int version, String sha256) {}
