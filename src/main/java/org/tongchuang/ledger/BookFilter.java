package org.tongchuang.ledger;

/**
 * Which ledgers a list is about.
 *
 * @param own those of the reader's own unit, or those of the units below
 * @param ledgerKey only this ledger; null for all
 * @param programmeKey only this programme's; null for all
 */
public record BookFilter(int bookYear, boolean own, String programmeKey, String ledgerKey) {}
