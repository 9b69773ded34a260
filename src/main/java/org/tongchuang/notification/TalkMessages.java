package org.tongchuang.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.talk.CommentWritten;
import org.tongchuang.talk.DossierCopied;

/** Tells people that something was said to them about a dossier; what it was they read there, and no webhook hears of it. */
@Component
class TalkMessages {

    private final Notifications notifications;

    TalkMessages(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(CommentWritten written) {
        Dossier dossier = written.dossier();
        notifications.tell(
                written.called(),
                null,
                "notification.talk.mentioned",
                List.of(written.comment().authorName(), dossier.unitName(), dossier.number()),
                "/dossiers/" + dossier.id() + "/tabs/comments");
    }

    @EventListener
    void on(DossierCopied copied) {
        Dossier dossier = copied.dossier();
        notifications.tell(
                copied.receivers(),
                null,
                "notification.talk.copied",
                List.of(copied.copy().senderName(), dossier.unitName(), dossier.number()),
                "/dossiers/" + dossier.id() + "/copies");
    }
}
