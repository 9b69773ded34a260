package org.tongchuang.notification;

import jakarta.mail.MessagingException;
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
    private final WebhookRelay webhooks;

    OutboxRelay(OutboxClaims claims, MailCarrier carrier, Members members, MailChoices choices, WebhookRelay webhooks) {
        this.claims = claims;
        this.carrier = carrier;
        this.members = members;
        this.choices = choices;
        this.webhooks = webhooks;
    }

    /** Sends the mails that are due, while the webhooks have their turns; without a mail server mails wait. */
    public void relay() {
        webhooks.relay();
        if (carrier.isReady()) {
            List<OutboxMessage> due;
            do {
                due = claims.claimMails(AT_ONCE);
                due.forEach(this::send);
            } while (!due.isEmpty());
        }
    }

    private void send(OutboxMessage mail) {
        if (mail.address() != null) {
            send(mail, mail.address(), "");
            return;
        }
        MailChoice choice = choices.of(mail.recipientId());
        if (!mail.demanded() && choice.holdsBack(mail)) {
            claims.heldBack(mail, choice.stateOfHeldBack());
            return;
        }
        members.find(mail.recipientId())
                .filter(recipient -> recipient.enabled() && !recipient.email().isBlank())
                .ifPresentOrElse(
                        recipient -> send(mail, recipient.email(), recipient.unitId()), () -> claims.unaddressed(mail));
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
