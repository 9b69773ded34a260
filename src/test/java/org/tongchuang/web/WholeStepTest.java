package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
class WholeStepTest {

    @Autowired
    WholeStep steps;

    @Autowired
    PlatformTransactionManager transactions;

    final AtomicInteger tries = new AtomicInteger();

    @Test
    void aCollisionThatEndsAtTheThirdTryIsNeverSeen() {
        var answer = steps.run(failing(2, new ConcurrencyFailureException("somebody else wrote")));

        assertThat(answer).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpAfterFourTries() {
        assertThatThrownBy(() -> steps.run(failing(9, new ConcurrencyFailureException("always"))))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(tries).hasValue(4);
    }

    @Test
    void knowsADeadlockDeepInTheCauses() {
        var deadlock = new SQLException("Deadlock found", "HY000", 1213);

        steps.run(failing(1, new IllegalStateException(new RuntimeException(deadlock))));

        assertThat(tries).hasValue(2);
    }

    @Test
    void doesNotRepeatAnOrdinaryFailure() {
        assertThatThrownBy(() -> steps.run(failing(1, new IllegalStateException("broken"))))
                .hasMessage("broken");
        assertThat(tries).hasValue(1);
    }

    @Test
    void refusesToBeginInsideAnotherTransaction() {
        var outer = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> outer.executeWithoutResult(status -> steps.run(() -> "inner")))
                .isInstanceOf(IllegalStateException.class);
    }

    private Supplier<String> failing(int times, RuntimeException failure) {
        return () -> {
            if (tries.incrementAndGet() <= times) {
                throw failure;
            }
            return "done";
        };
    }
}
