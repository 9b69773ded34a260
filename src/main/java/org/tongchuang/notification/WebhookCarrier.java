package org.tongchuang.notification;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Calls a webhook. It follows no redirect, which could lead inside, and reads little of the answer. */
@Component
class WebhookCarrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int READ = 2000;

    private final HttpClient client;
    private final OutgoingAddress addresses;
    private final Duration patience;
    private final Clock clock;

    @Autowired
    WebhookCarrier(OutgoingAddress addresses, Clock clock) {
        this(addresses, PATIENCE, clock);
    }

    /** With another patience: how long a call may take from the connection to the last byte that is read. */
    WebhookCarrier(OutgoingAddress addresses, Duration patience, Clock clock) {
        this.addresses = addresses;
        this.patience = patience;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The id is the same on every try, so that a receiver knows what it has already. */
    void carry(OutboxMessage message, Webhook.Line line) throws IOException {
        if (!addresses.isAllowed(line.address())) {
            throw new IOException("not a public HTTPS address, nor one that the configuration allows");
        }
        String body = WebhookBody.of(line.style(), message);
        long seconds = clock.instant().getEpochSecond();
        HttpRequest.Builder request = HttpRequest.newBuilder(WebhookBody.address(line, clock.millis()))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Tongchuang-Id", message.id());
        if (line.style() == Webhook.Style.JSON) {
            request.header("X-Tongchuang-Timestamp", Long.toString(seconds))
                    .header("X-Tongchuang-Signature", WebhookBody.signature(line.secret(), seconds, body));
        }
        send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), line.style());
    }

    /** The client's own time-out ends with the answer's head, and a body may come one byte at a time. */
    private void send(HttpRequest request, Webhook.Style style) throws IOException {
        CompletableFuture<HttpResponse<String>> call = client.sendAsync(request, head -> new FirstBytes(READ));
        try {
            HttpResponse<String> answer = call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!WebhookBody.isTaken(style, answer.statusCode(), answer.body())) {
                throw new IOException("answered " + answer.statusCode());
            }
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new IOException("no whole answer within " + patience.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException(Objects.requireNonNullElse(e.getCause().getMessage(), "no connection"), e.getCause());
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
