package org.tongchuang.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has read and need not read again before its end: rows that it has locked, days that
 * don't change under its hands. Its end forgets everything; outside a transaction nothing is kept.
 */
public final class StepMemory {

    private StepMemory() {}

    /** What is kept under the key, or else what the reading answers, kept from now on. */
    public static <T> T once(Object key, Class<T> type, Supplier<T> reading) {
        return find(key, type).orElseGet(() -> {
            T read = reading.get();
            keep(key, read);
            return read;
        });
    }

    public static <T> Optional<T> find(Object key, Class<T> type) {
        return TransactionSynchronizationManager.getResource(StepMemory.class) instanceof Map<?, ?> kept
                ? Optional.ofNullable(type.cast(kept.get(key)))
                : Optional.empty();
    }

    public static void keep(Object key, Object known) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            kept().put(key, known);
        }
    }

    public static void forget(Object key) {
        if (TransactionSynchronizationManager.hasResource(StepMemory.class)) {
            kept().remove(key);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> kept() {
        if (!TransactionSynchronizationManager.hasResource(StepMemory.class)) {
            Map<Object, Object> fresh = new HashMap<>();
            TransactionSynchronizationManager.bindResource(StepMemory.class, fresh);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(fresh));
        }
        return (Map<Object, Object>) TransactionSynchronizationManager.getResource(StepMemory.class);
    }

    private record Forgetting(Map<Object, Object> kept) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(StepMemory.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(StepMemory.class, kept);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(StepMemory.class);
        }
    }
}
