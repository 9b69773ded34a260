package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
class CommandLogTest {

    @Autowired
    CommandLog commands;

    @Autowired
    JdbcClient database;

    final String token = UUID.randomUUID().toString();

    @Test
    void sixteenArrivalsOfOneCommandHaveOneEffectAndOneAnswer() throws Exception {
        var marker = UUID.randomUUID().toString();

        var answers = atOnce(16, () -> commands.once(token, "anna", () -> mark(marker)));

        assertThat(answers).hasSize(16).containsOnly(answers.get(0));
        assertThat(marks(marker)).isEqualTo(1);
    }

    @Test
    void aRepeatGetsTheAnswerOfTheFirst() {
        commands.once(token, "anna", () -> "/dossiers/7");

        var answer = commands.once(token, "anna", () -> "/elsewhere");

        assertThat(answer).isEqualTo("/dossiers/7");
    }

    @Test
    void thePublicHasNoMember() {
        commands.once(token, null, () -> "/public/receipt");

        assertThat(commands.once(token, null, () -> "/elsewhere")).isEqualTo("/public/receipt");
    }

    @Test
    void aRefusedCommandLeavesNothingAndMayComeAgain() {
        assertThatThrownBy(() -> commands.once(token, "anna", () -> {
                    throw new CommandOfAnother();
                }))
                .isInstanceOf(CommandOfAnother.class);

        assertThat(commands.once(token, "anna", () -> "/second")).isEqualTo("/second");
    }

    @Test
    void nobodyReplaysSomebodyElsesCommand() {
        commands.once(token, "anna", () -> "/dossiers/7");

        assertThatThrownBy(() -> commands.once(token, "boris", () -> "/elsewhere"))
                .isInstanceOf(CommandOfAnother.class);
    }

    @Test
    void forgetsOldCommandsOnly() {
        commands.once(token, "anna", () -> "/kept");

        commands.forgetBefore(Instant.parse("2000-01-01T00:00:00Z"));

        assertThat(count(token)).isEqualTo(1);

        commands.forgetBefore(Instant.parse("2999-01-01T00:00:00Z"));

        assertThat(count(token)).isZero();
    }

    /** An effect in the same transaction: a row of the one table that this module owns. */
    private String mark(String marker) {
        database.sql("insert into command_log (token, member_id, acted_at) values (?, ?, ?)")
                .params(UUID.randomUUID().toString(), marker, java.sql.Timestamp.from(Instant.EPOCH))
                .update();
        return "/marked/" + UUID.randomUUID();
    }

    private int marks(String marker) {
        return database.sql("select count(*) from command_log where member_id = ?")
                .param(marker)
                .query(Integer.class)
                .single();
    }

    private int count(String token) {
        return database.sql("select count(*) from command_log where token = ?")
                .param(token)
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(int callers, Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(callers);
        var start = new CyclicBarrier(callers);
        try {
            var calls = new ArrayList<Future<T>>();
            for (int i = 0; i < callers; i++) {
                calls.add(pool.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var future : calls) {
                answers.add(future.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
