package org.tongchuang.audit;

/**
 * What a proof of one chain found.
 *
 * @param firstBroken the number of the first entry that isn't what was recorded, or 0
 * @param fault why, as a label key below {@code audit.fault.}, or an empty text
 */
public record ChainVerdict(String chain, long entries, long firstBroken, String fault) {

    static ChainVerdict intact(String chain, long entries) {
        return new ChainVerdict(chain, entries, 0, "");
    }

    public boolean isIntact() {
        return firstBroken == 0;
    }
}
