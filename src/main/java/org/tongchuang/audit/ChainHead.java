package org.tongchuang.audit;

/** The last entry of a chain, and the row that is locked while the next one is written. */
record ChainHead(String chain, long entryNo, String hash) {

    static ChainHead empty(String chain) {
        return new ChainHead(chain, 0, Sha256.NOTHING);
    }
}
