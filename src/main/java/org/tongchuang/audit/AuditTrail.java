package org.tongchuang.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what, for which unit. Entries are only ever added, each bound to the one before it by its hash. */
@Component
public class AuditTrail {

    private final AuditMapper rows;
    private final FactsText facts;
    private final ChainProof proof;
    private final AppendEntries append;
    private final Clock clock;

    AuditTrail(AuditMapper rows, FactsText facts, ChainProof proof, AppendEntries append, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.proof = proof;
        this.append = append;
        this.clock = clock;
    }

    /** Adds one entry in the acting transaction, at its end; numbers have no gaps. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        UnwrittenActs.begin(append::write)
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
