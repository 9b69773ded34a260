package org.tongchuang.ledger;

/**
 * A row in a sample, in the version that was looked at.
 *
 * @param differs whether it differs from what happened; null until the check is concluded
 * @param finding what was found, in words
 */
public record CheckedRow(int rowNo, int version, String sha256, Boolean differs, String finding) {}
