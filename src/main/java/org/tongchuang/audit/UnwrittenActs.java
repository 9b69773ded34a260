package org.tongchuang.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has done and not yet put down. It goes into the chains at the very end, all acts of a
 * chain at once and the chains in order: a chain's head is locked for a moment, and two transactions never wait for each
 * other crosswise.
 */
final class UnwrittenActs implements TransactionSynchronization {

    private final Consumer<SortedMap<String, List<Noted>>> writer;
    private final List<Noted> noted = new ArrayList<>();
    private boolean ending;

    private UnwrittenActs(Consumer<SortedMap<String, List<Noted>>> writer) {
        this.writer = writer;
    }

    /** An act and when it was done. */
    record Noted(Act act, Instant at) {}

    /** Those of the running transaction, which has to be there. */
    static UnwrittenActs begin(Consumer<SortedMap<String, List<Noted>>> writer) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(UnwrittenActs.class::isInstance)
                .map(UnwrittenActs.class::cast)
                .findFirst()
                .orElseGet(() -> registered(new UnwrittenActs(writer)));
    }

    /** Whoever reads a chain in the transaction that wrote to it reads what was written. */
    static void writeNow() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(UnwrittenActs.class::isInstance)
                    .map(UnwrittenActs.class::cast)
                    .forEach(UnwrittenActs::write);
        }
    }

    /** What another end-of-transaction step does after this one is written at once. */
    void add(Noted act) {
        noted.add(act);
        if (ending) {
            write();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        ending = true;
        write();
    }

    private void write() {
        if (noted.isEmpty()) {
            return;
        }
        SortedMap<String, List<Noted>> byChain = noted.stream()
                .collect(Collectors.groupingBy(one -> one.act().chain(), TreeMap::new, Collectors.toList()));
        noted.clear();
        writer.accept(byChain);
    }

    private static UnwrittenActs registered(UnwrittenActs fresh) {
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }
}
