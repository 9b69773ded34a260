package org.tongchuang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hands in one task after the other over the API, whatever becomes of the server: a request without an answer is sent
 * again with the same key until there is one. Each dossier is returned a few times, then approved.
 */
final class Worker implements Callable<Void> {

    private static final int ROUNDS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String address;
    private final Map<String, String> tokens;
    private final Supplier<String> dossiers;
    private final JdbcTemplate jdbc;
    private final Tally tally;

    /**
     * A worker for dossiers of its own.
     *
     * @param tokens the token of the one who does the step
     * @param dossiers starts a new dossier and answers its id
     */
    Worker(String address, Map<String, String> tokens, Supplier<String> dossiers, JdbcTemplate jdbc, Tally tally) {
        this.address = address;
        this.tokens = tokens;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.tally = tally;
    }

    @Override
    public Void call() throws Exception {
        while (!tally.isOver()) {
            String dossier = dossiers.get();
            List<Open> open = open(dossier);
            while (!open.isEmpty() && !tally.isOver()) {
                handIn(open.get(0));
                open = open(dossier);
            }
        }
        return null;
    }

    private List<Open> open(String dossier) {
        return jdbc.query(
                "select id, step, round from task where dossier_id = ? and state = 'OPEN'",
                (row, number) -> new Open(row.getString(1), row.getString(2), row.getInt(3)),
                dossier);
    }

    private void handIn(Open task) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/tasks/" + task.id() + "/complete"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.get(task.step()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(task.answers()))
                .build();
        for (boolean again = false; ; again = true) {
            try {
                HttpResponse<String> answer =
                        tally.underWay(() -> http.send(request, HttpResponse.BodyHandlers.ofString()));
                tally.answered(task.id(), answer.statusCode(), answer.body(), again);
                return;
            } catch (IOException unanswered) {
                Thread.sleep(100);
            }
        }
    }

    private record Open(String id, String step, int round) {

        String answers() {
            if (step.equals("fillIn")) {
                return "{\"summary\": \"三月四日清理了河道\", \"participants\": 12}";
            }
            String outcome = round < ROUNDS ? "RETURNED" : "APPROVED";
            return "{\"outcome\": \"" + outcome + "\", \"opinion\": \"已到现场查看\"}";
        }
    }
}
