package org.tongchuang.notification;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Calls a webhook. It follows no redirect, which could lead inside, and reads little of the answer. */
@Component
class WebhookCarrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int READ = 2000;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final OutgoingAddress addresses;
    private final Clock clock;

    WebhookCarrier(OutgoingAddress addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The id is the same on every try, so that a receiver knows what it has already. */
    void carry(OutboxMessage message, Webhook.Line line) throws IOException {
        if (!addresses.isAllowed(line.address())) {
            throw new IOException("not a public HTTPS address, nor one that the configuration allows");
        }
        String body = WebhookBody.of(line.style(), message);
        long seconds = clock.instant().getEpochSecond();
        HttpRequest.Builder request = HttpRequest.newBuilder(WebhookBody.address(line, clock.millis()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Tongchuang-Id", message.id());
        if (line.style() == Webhook.Style.JSON) {
            request.header("X-Tongchuang-Timestamp", Long.toString(seconds))
                    .header("X-Tongchuang-Signature", WebhookBody.signature(line.secret(), seconds, body));
        }
        send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), line.style());
    }

    private void send(HttpRequest request, Webhook.Style style) throws IOException {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                String text = new String(body.readNBytes(READ), StandardCharsets.UTF_8);
                if (!WebhookBody.isTaken(style, answer.statusCode(), text)) {
                    throw new IOException("answered " + answer.statusCode());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
