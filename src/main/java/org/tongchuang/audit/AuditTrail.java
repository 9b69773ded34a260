package org.tongchuang.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what, for which unit. Entries are only ever added, each bound to the one before it by its hash. */
@Component
public class AuditTrail {

    private final AuditMapper rows;
    private final FactsText facts;
    private final ChainProof proof;
    private final KeptHeads heads;
    private final Clock clock;

    AuditTrail(AuditMapper rows, FactsText facts, ChainProof proof, KeptHeads heads, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.proof = proof;
        this.heads = heads;
        this.clock = clock;
    }

    /** Adds one entry in the acting transaction, at its end; numbers have no gaps. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        UnwrittenActs.begin(this::write)
                .add(new UnwrittenActs.Noted(act, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The newest entries of a chain first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entries(String chain, int limit, int offset) {
        UnwrittenActs.writeNow();
        return rows.listNewest(chain, limit, offset).stream().map(this::read).toList();
    }

    @Transactional(readOnly = true)
    public long count(String chain) {
        UnwrittenActs.writeNow();
        return rows.countEntries(chain);
    }

    /** Proves one chain from its first entry to its head and against the daily seals. */
    @Transactional(readOnly = true)
    public ChainVerdict verify(String chain) {
        UnwrittenActs.writeNow();
        return proof.of(chain);
    }

    /** Proves every chain; answers those that are broken. */
    @Transactional(readOnly = true)
    public List<ChainVerdict> listBroken() {
        UnwrittenActs.writeNow();
        return proof.ofEverything();
    }

    List<String> chainsFrom(String beginning) {
        return rows.listChainsFrom(beginning);
    }

    private void write(SortedMap<String, List<UnwrittenActs.Noted>> byChain) {
        List<StoredEntry> entries = new ArrayList<>();
        byChain.forEach((chain, acts) -> entries.addAll(appended(chain, acts)));
        rows.insert(entries);
    }

    /** Moves the chain's head on from where this node left it, or else from where it has got to since. */
    private List<StoredEntry> appended(String chain, List<UnwrittenActs.Noted> acts) {
        return heads.find(chain)
                .flatMap(head -> appended(head, acts))
                .or(() -> appended(lockedHead(chain), acts))
                .orElseThrow();
    }

    private Optional<List<StoredEntry>> appended(ChainHead before, List<UnwrittenActs.Noted> acts) {
        var head = before;
        List<StoredEntry> entries = new ArrayList<>();
        for (var one : acts) {
            var entry = StoredEntry.after(
                    head, one.at(), one.act(), facts.write(one.act().facts()));
            entries.add(entry);
            head = entry.asHead();
        }
        if (rows.updateHead(before, head) == 0) {
            return Optional.empty();
        }
        heads.keep(head);
        return Optional.of(entries);
    }

    private ChainHead lockedHead(String chain) {
        return rows.findHeadForUpdate(chain).orElseGet(() -> firstHead(chain));
    }

    private ChainHead firstHead(String chain) {
        rows.insertHead(ChainHead.empty(chain));
        return rows.findHeadForUpdate(chain).orElseThrow();
    }

    private AuditEntry read(StoredEntry row) {
        return new AuditEntry(
                row.chain(),
                row.entryNo(),
                row.actedAt(),
                row.verb(),
                row.memberId(),
                row.memberName(),
                row.unitId(),
                row.unitName(),
                facts.read(row.facts()));
    }
}
