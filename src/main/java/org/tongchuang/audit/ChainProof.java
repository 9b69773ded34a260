package org.tongchuang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Walks chains from their first entry and says where they stop being what was recorded. */
@Component
class ChainProof {

    /** Chains are read many at a time: most are short, and there are as many as dossiers. */
    private static final int AT_ONCE = 200;

    private final AuditMapper rows;
    private final SealMapper seals;

    ChainProof(AuditMapper rows, SealMapper seals) {
        this.rows = rows;
        this.seals = seals;
    }

    ChainVerdict of(String chain) {
        return of(List.of(chain)).get(0);
    }

    List<ChainVerdict> ofEverything() {
        var chains = rows.listChains();
        var broken = new ArrayList<ChainVerdict>();
        for (int from = 0; from < chains.size(); from += AT_ONCE) {
            of(chains.subList(from, Math.min(from + AT_ONCE, chains.size()))).stream()
                    .filter(verdict -> !verdict.isIntact())
                    .forEach(broken::add);
        }
        return broken;
    }

    private List<ChainVerdict> of(List<String> chains) {
        Map<String, List<StoredEntry>> entries =
                rows.listEntries(chains).stream().collect(Collectors.groupingBy(StoredEntry::chain));
        Map<String, ChainHead> heads =
                rows.listHeads(chains).stream().collect(Collectors.toMap(ChainHead::chain, Function.identity()));
        Map<String, Long> contradicted = seals.listContradicted(chains).stream()
                .collect(Collectors.toMap(ChainHead::chain, ChainHead::entryNo, Math::min));
        return chains.stream()
                .map(chain -> verdict(
                        chain,
                        entries.getOrDefault(chain, List.of()),
                        heads.getOrDefault(chain, ChainHead.empty(chain)),
                        contradicted.get(chain)))
                .toList();
    }

    /** An entry cut off at the end is missed by the head; a head cut back with it, by the seals. */
    private static ChainVerdict verdict(String chain, List<StoredEntry> entries, ChainHead head, Long contradicted) {
        var last = ChainHead.empty(chain);
        for (var entry : entries) {
            var fault = fault(entry, last);
            if (!fault.isEmpty()) {
                return new ChainVerdict(chain, last.entryNo(), last.entryNo() + 1, fault);
            }
            last = entry.asHead();
        }
        if (!head.equals(last)) {
            return new ChainVerdict(chain, last.entryNo(), last.entryNo() + 1, "head");
        }
        return contradicted == null
                ? ChainVerdict.intact(chain, last.entryNo())
                : new ChainVerdict(chain, last.entryNo(), contradicted, "seal");
    }

    private static String fault(StoredEntry entry, ChainHead before) {
        if (!entry.follows(before)) {
            return "gap";
        }
        return entry.contentHash().equals(entry.hash()) ? "" : "content";
    }
}
