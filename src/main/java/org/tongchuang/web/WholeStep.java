package org.tongchuang.web;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One step of somebody's work as one transaction, tried again from its beginning when another step got in the way.
 * Always the outermost: a retry inside a transaction would repeat only the part that can't succeed any more.
 */
@Component
public class WholeStep {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;
    private final Collisions collisions;

    WholeStep(PlatformTransactionManager transactions, Collisions collisions) {
        this.transaction = new TransactionTemplate(transactions);
        this.collisions = collisions;
    }

    public <T> T run(Supplier<T> step) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A whole step can't begin inside another transaction");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> step.get());
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !collisions.include(failure)) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10L * attempt, 60L * attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two tries", interrupted);
        }
    }
}
