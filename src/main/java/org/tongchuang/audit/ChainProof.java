package org.tongchuang.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Walks chains from their first entry and says where they stop being what was recorded. */
@Component
class ChainProof {

    private static final int AT_ONCE = 500;

    private final AuditMapper rows;
    private final SealMapper seals;

    ChainProof(AuditMapper rows, SealMapper seals) {
        this.rows = rows;
        this.seals = seals;
    }

    ChainVerdict of(String chain) {
        var last = ChainHead.empty(chain);
        List<StoredEntry> batch;
        do {
            batch = rows.listAfter(chain, last.entryNo(), AT_ONCE);
            for (var entry : batch) {
                var fault = fault(entry, last);
                if (!fault.isEmpty()) {
                    return new ChainVerdict(chain, last.entryNo(), last.entryNo() + 1, fault);
                }
                last = entry.asHead();
            }
        } while (batch.size() == AT_ONCE);
        return end(last);
    }

    List<ChainVerdict> ofEverything() {
        var broken = new ArrayList<ChainVerdict>();
        for (var chain : rows.listChains()) {
            var verdict = of(chain);
            if (!verdict.isIntact()) {
                broken.add(verdict);
            }
        }
        return broken;
    }

    private static String fault(StoredEntry entry, ChainHead before) {
        if (!entry.follows(before)) {
            return "gap";
        }
        return entry.contentHash().equals(entry.hash()) ? "" : "content";
    }

    /** An entry cut off at the end is missed by the head; a head cut back with it, by the seals. */
    private ChainVerdict end(ChainHead last) {
        var head = rows.findHead(last.chain()).orElse(ChainHead.empty(last.chain()));
        if (!head.equals(last)) {
            return new ChainVerdict(last.chain(), last.entryNo(), last.entryNo() + 1, "head");
        }
        return seals.findFirstContradicted(last.chain())
                .map(number -> new ChainVerdict(last.chain(), last.entryNo(), number, "seal"))
                .orElseGet(() -> ChainVerdict.intact(last.chain(), last.entryNo()));
    }
}
