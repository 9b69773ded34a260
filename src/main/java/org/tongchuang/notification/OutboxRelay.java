package org.tongchuang.notification;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Members;

/**
 * Carries out what the outbox holds: claims, sends without holding a transaction open, marks. Killed between send and
 * mark, it sends that one mail again under the same Message-ID.
 */
@Component
public class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private static final int AT_ONCE = 20;

    private final OutboxClaims claims;
    private final MailCarrier carrier;
    private final Members members;
    private final MailChoices choices;
    private final Webhooks webhooks;
    private final WebhookCarrier caller;

    OutboxRelay(
            OutboxClaims claims,
            MailCarrier carrier,
            Members members,
            MailChoices choices,
            Webhooks webhooks,
            WebhookCarrier caller) {
        this.claims = claims;
        this.carrier = carrier;
        this.members = members;
        this.choices = choices;
        this.webhooks = webhooks;
        this.caller = caller;
    }

    /** Sends what is due; without a mail server mails wait. A webhook's next call is due once this one has arrived. */
    public void relay() {
        List<OutboxMessage> due;
        do {
            due = claims.claim(carrier.isReady(), AT_ONCE);
            due.forEach(this::send);
        } while (!due.isEmpty());
    }

    private void send(OutboxMessage mail) {
        if (mail.kind() == OutboxMessage.Kind.WEBHOOK) {
            webhooks.line(mail.recipientId()).ifPresentOrElse(line -> call(mail, line), () -> claims.unaddressed(mail));
            return;
        }
        if (mail.address() != null) {
            send(mail, mail.address(), "");
            return;
        }
        if (!mail.demanded() && choices.of(mail.recipientId()).holdsBack(mail)) {
            claims.heldBack(mail);
            return;
        }
        members.find(mail.recipientId())
                .filter(recipient -> recipient.enabled() && !recipient.email().isBlank())
                .ifPresentOrElse(
                        recipient -> send(mail, recipient.email(), recipient.unitId()), () -> claims.unaddressed(mail));
    }

    private void call(OutboxMessage message, Webhook.Line line) {
        try {
            caller.carry(message, line);
        } catch (IOException e) {
            LOG.warn("Webhook {} was not called, try {}: {}", line.id(), message.tries() + 1, e.getMessage());
            claims.failed(message, line.unitId(), e);
            return;
        }
        claims.sent(message);
    }

    private void send(OutboxMessage mail, String address, String unitId) {
        try {
            carrier.carry(mail, address);
        } catch (MailException | MessagingException e) {
            LOG.warn("Mail {} was not sent, try {}: {}", mail.id(), mail.tries() + 1, e.getMessage());
            claims.failed(mail, unitId, e);
            return;
        }
        claims.sent(mail);
    }
}
