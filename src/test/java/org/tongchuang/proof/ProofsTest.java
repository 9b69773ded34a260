package org.tongchuang.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.ProofOfWork;
import org.tongchuang.web.WholeStep;

/** T5, T6: a public form is taken with work done for it, now, and once. */
@DatabaseTest
class ProofsTest {

    @Autowired
    Proofs proofs;

    @Autowired
    WholeStep steps;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Challenge challenge;
    int number;
    String proof;

    @BeforeEach
    void somebodyWorks() {
        clock.reset();
        challenge = proofs.challenge("form one");
        number = ProofOfWork.number(challenge);
        proof = ProofOfWork.answer(challenge, challenge.salt(), number);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void theNumberIsTakenForItsFormAlone() {
        assertThat(proofs.isGood(proof, "form one")).isTrue();
        assertThat(proofs.isGood(proof, "form two")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no base 64!", "bm8ganNvbg==", "bnVsbA==", "e30=", "W10=", "eyJudW1iZXIiOiJ4In0="})
    void rubbishIsNoProof(String rubbish) {
        assertThat(proofs.isGood(rubbish, "form one")).isFalse();
        assertThat(proofs.isGood(rubbish.repeat(1000), "form one")).isFalse();
    }

    @Test
    void anotherNumberIsNone() {
        for (long wrong : new long[] {number + 1, -number - 1, Long.MAX_VALUE}) {
            assertThat(proofs.isGood(ProofOfWork.answer(challenge, challenge.salt(), wrong), "form one"))
                    .isFalse();
        }
    }

    @Test
    void anEasierTaskOfOnesOwnIsNotOurs() {
        String salt = challenge.salt();
        Challenge own = new Challenge("SHA-256", Signing.hash(salt + 0), salt, challenge.signature(), 1);

        assertThat(proofs.isGood(ProofOfWork.answer(own, salt, 0), "form one")).isFalse();
    }

    @Test
    void neitherTimeNorFormCanBeChanged() {
        String later = challenge.salt().replace("expires=1", "expires=9");
        String moved = challenge.salt() + String.valueOf(number).charAt(0);

        assertThat(later).isNotEqualTo(challenge.salt());
        assertThat(proofs.isGood(ProofOfWork.answer(challenge, later, number), "form one"))
                .isFalse();
        String rest = String.valueOf(number).substring(1);
        assertThat(proofs.isGood(
                        ProofOfWork.answer(challenge, moved, rest.isEmpty() ? 0 : Long.parseLong(rest)), "form one"))
                .isFalse();
    }

    @Test
    void itIsTakenForTwoHours() {
        clock.advance(Duration.ofMinutes(119));
        assertThat(proofs.isGood(proof, "form one")).isTrue();

        clock.advance(Duration.ofMinutes(1));
        assertThat(proofs.isGood(proof, "form one")).isFalse();
    }

    @Test
    void itServesOnceAlsoForSixteenAtATime() throws Exception {
        var crowd = Executors.newFixedThreadPool(16);
        try {
            var spent = crowd.invokeAll(IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(i -> this::isSpent)
                    .toList());
            int times = 0;
            for (Future<Boolean> one : spent) {
                times += one.get() ? 1 : 0;
            }
            assertThat(times).isOne();
        } finally {
            crowd.shutdown();
        }
        assertThatThrownBy(() -> spend(proof)).isInstanceOf(ProofSpent.class);
    }

    @Test
    void whatHasExpiredIsForgotten() {
        spend(proof);
        clock.advance(Duration.ofHours(3));

        spend(ProofOfWork.solve(proofs.challenge("form one")));

        assertThat(database.sql("select count(*) from spent_proof where challenge = ?")
                        .param(challenge.challenge())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private boolean isSpent() {
        try {
            spend(proof);
            return true;
        } catch (ProofSpent refused) {
            return false;
        }
    }

    private void spend(String one) {
        steps.run(() -> {
            proofs.spend(one);
            return true;
        });
    }
}
