package org.tongchuang.audit;

import java.time.Instant;

/** A row of the record with its place in the chain. */
record StoredEntry(
        String chain,
        long entryNo,
        Instant actedAt,
        String verb,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        String facts,
        String previousHash,
        String hash) {

    static StoredEntry after(ChainHead head, Instant now, Act act, String facts) {
        var unsealed = new StoredEntry(
                act.chain(),
                head.entryNo() + 1,
                now,
                act.verb(),
                act.memberId(),
                act.memberName(),
                act.unitId(),
                act.unitName(),
                facts,
                head.hash(),
                "");
        return unsealed.withHash(unsealed.contentHash());
    }

    /** The hash that this content and the previous entry's hash give together. */
    String contentHash() {
        return Sha256.of(
                chain,
                Long.toString(entryNo),
                Long.toString(actedAt.toEpochMilli()),
                verb,
                memberId,
                memberName,
                unitId,
                unitName,
                facts,
                previousHash);
    }

    boolean follows(ChainHead before) {
        return entryNo == before.entryNo() + 1 && previousHash.equals(before.hash());
    }

    ChainHead asHead() {
        return new ChainHead(chain, entryNo, hash);
    }

    private StoredEntry withHash(String contentHash) {
        return new StoredEntry(
                chain,
                entryNo,
                actedAt,
                verb,
                memberId,
                memberName,
                unitId,
                unitName,
                facts,
                previousHash,
                contentHash);
    }
}
