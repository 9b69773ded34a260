package org.tongchuang.notification;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.DaySealed;
import org.tongchuang.audit.Seal;

/** Sends each day's seal to whoever keeps it out of the reach of those who look after the server. */
@Component
class SealMails {

    private final Outbox outbox;
    private final MessageSource labels;
    private final NotificationProperties properties;

    SealMails(Outbox outbox, MessageSource labels, NotificationProperties properties) {
        this.outbox = outbox;
        this.labels = labels;
        this.properties = properties;
    }

    @EventListener
    void send(DaySealed day) {
        Seal seal = day.seal();
        outbox.addMailsTo(
                properties.sealKeepers(),
                say("notification.seal.subject", seal.sealedOn().toString()),
                say(
                        "notification.seal.body",
                        seal.sealedOn().toString(),
                        Integer.toString(seal.heads()),
                        seal.hash(),
                        seal.previousHash()));
    }

    private String say(String key, Object... args) {
        return labels.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
