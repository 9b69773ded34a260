package org.tongchuang.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Puts acts into their chains: the heads of all chains move on in one statement from where this node left them, or, where
 * one isn't there any more, from where they have got to since.
 */
@Component
class AppendEntries {

    private final AuditMapper rows;
    private final FactsText facts;
    private final KeptHeads kept;

    AppendEntries(AuditMapper rows, FactsText facts, KeptHeads kept) {
        this.rows = rows;
        this.facts = facts;
        this.kept = kept;
    }

    void write(SortedMap<String, List<UnwrittenActs.Noted>> byChain) {
        SortedMap<String, Appended> guessed = new TreeMap<>();
        byChain.forEach((chain, acts) -> kept.find(chain).ifPresent(head -> guessed.put(chain, appended(head, acts))));
        boolean known = guessed.size() == byChain.size();
        boolean moved = known && rows.updateHeads(guessed.values()) == guessed.size();
        SortedMap<String, Appended> written = moved ? guessed : locked(byChain, known ? guessed : Map.of());
        written.values().forEach(run -> kept.keep(run.after()));
        rows.insert(
                written.values().stream().flatMap(run -> run.entries().stream()).toList());
    }

    /** Locks the heads in order. One that already stands where the guess has moved it stays there. */
    private SortedMap<String, Appended> locked(
            SortedMap<String, List<UnwrittenActs.Noted>> byChain, Map<String, Appended> guessed) {
        SortedMap<String, Appended> written = new TreeMap<>();
        byChain.forEach((chain, acts) -> {
            ChainHead head = lockedHead(chain);
            Appended run = Optional.ofNullable(guessed.get(chain))
                    .filter(guess -> guess.after().equals(head))
                    .orElseGet(() -> movedFrom(head, acts));
            written.put(chain, run);
        });
        return written;
    }

    private Appended movedFrom(ChainHead head, List<UnwrittenActs.Noted> acts) {
        Appended run = appended(head, acts);
        rows.updateHeads(List.of(run));
        return run;
    }

    private Appended appended(ChainHead before, List<UnwrittenActs.Noted> acts) {
        return Appended.to(before, acts, facts);
    }

    private ChainHead lockedHead(String chain) {
        return rows.findHeadForUpdate(chain).orElseGet(() -> firstHead(chain));
    }

    private ChainHead firstHead(String chain) {
        rows.insertHead(ChainHead.empty(chain));
        return rows.findHeadForUpdate(chain).orElseThrow();
    }
}
