package org.tongchuang.ledger;

/** A row in its newest version, with the ledger in which it stands. */
record PlacedRow(BookMapper.Place place, LedgerRow row) {}
