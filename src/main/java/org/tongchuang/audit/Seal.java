package org.tongchuang.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One day's hash over the heads of all chains that grew since the seal before it.
 *
 * @param heads how many chains
 */
public record Seal(LocalDate sealedOn, int heads, String previousHash, String hash) {

    static Seal over(LocalDate day, List<ChainHead> heads, String previousHash) {
        return new Seal(day, heads.size(), previousHash, hash(day, heads, previousHash));
    }

    boolean covers(List<ChainHead> sealed) {
        return heads == sealed.size() && hash.equals(hash(sealedOn, sealed, previousHash));
    }

    private static String hash(LocalDate day, List<ChainHead> heads, String previousHash) {
        var fields = Stream.concat(
                Stream.of(day.toString(), previousHash),
                heads.stream().flatMap(head -> Stream.of(head.chain(), Long.toString(head.entryNo()), head.hash())));
        return Sha256.of(fields.toArray(String[]::new));
    }
}
