package org.tongchuang.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where this node has left the chains that it wrote to last, so that the next entry needn't read it. Only ever a guess:
 * another node may have gone on, and a head moves from here only if it still is here.
 */
@Component
class KeptHeads {

    private static final int MOST = 10_000;

    private final Map<String, ChainHead> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ChainHead> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<ChainHead> find(String chain) {
        return Optional.ofNullable(kept.get(chain));
    }

    /** From the end of the transaction on, and not at all if that takes the entry back. */
    void keep(ChainHead head) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                put(head);
            }
        });
    }

    private synchronized void put(ChainHead head) {
        kept.put(head.chain(), head);
    }
}
