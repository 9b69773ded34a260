package org.tongchuang.notification;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A sentence as mail. Mails are in Chinese: nobody knows the reader's language before the reader comes. */
@Component
class MailText {

    private final MessageSource labels;
    private final NotificationProperties properties;

    MailText(MessageSource labels, NotificationProperties properties) {
        this.labels = labels;
        this.properties = properties;
    }

    String subject(String labelKey, List<String> args) {
        return say("notification.mail.subject", say(labelKey, args.toArray()));
    }

    String body(String labelKey, List<String> args, String link) {
        return say("notification.mail.body", say(labelKey, args.toArray()), properties.site() + link);
    }

    private String say(String labelKey, Object... args) {
        return labels.getMessage(labelKey, args, Locale.SIMPLIFIED_CHINESE);
    }
}
