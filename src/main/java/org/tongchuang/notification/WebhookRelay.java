package org.tongchuang.notification;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the calls that the outbox holds for webhooks. What can't be called at all fails as what isn't answered does. */
@Component
class WebhookRelay {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookRelay.class);

    /** Then others may have the thread. */
    private static final int IN_ONE_TURN = 20;

    private final OutboxClaims claims;
    private final Webhooks webhooks;
    private final WebhookCarrier carrier;
    private final WebhookTurns turns;

    WebhookRelay(OutboxClaims claims, Webhooks webhooks, WebhookCarrier carrier, WebhookTurns turns) {
        this.claims = claims;
        this.webhooks = webhooks;
        this.carrier = carrier;
        this.turns = turns;
    }

    /** Begins a turn for each webhook whose oldest call is due, and doesn't wait for it. */
    void relay() {
        claims.dueWebhooks().forEach(id -> turns.begin(id, () -> callInOrder(id)));
    }

    private void callInOrder(String id) {
        boolean arrived = true;
        for (int i = 0; arrived && i < IN_ONE_TURN; i++) {
            arrived = claims.claimCall(id).map(this::call).orElse(false);
        }
    }

    private boolean call(OutboxMessage message) {
        Optional<Webhook.Line> line = webhooks.sealedLine(message.recipientId());
        if (line.isEmpty()) {
            claims.unaddressed(message);
            return true;
        }
        return call(message, line.get());
    }

    private boolean call(OutboxMessage message, Webhook.Line sealed) {
        try {
            carrier.carry(message, webhooks.open(sealed));
        } catch (IOException | RuntimeException e) {
            LOG.warn("Webhook {} was not called, try {}: {}", sealed.id(), message.tries() + 1, e.getMessage());
            claims.failed(message, sealed.unitId(), e);
            return false;
        }
        claims.sent(message);
        return true;
    }
}
