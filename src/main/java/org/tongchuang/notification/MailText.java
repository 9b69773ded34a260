package org.tongchuang.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    String sentence(String labelKey, List<String> args) {
        return say(labelKey, args.toArray());
    }

    String address(String link) {
        return properties.site() + link;
    }

    String digestSubject(int messages) {
        return say("notification.digest.subject", messages);
    }

    /** One line for each, with its place; more than the most are only counted. */
    String digest(List<Message> told, int most) {
        String lines = told.stream()
                .limit(most)
                .map(one -> say(
                        "notification.digest.line",
                        say(one.labelKey(), one.args().toArray()),
                        properties.site() + one.link()))
                .collect(Collectors.joining("\n"));
        String more = told.size() > most ? say("notification.digest.more", most) : "";
        return say("notification.digest.body", lines, more, properties.site() + "/messages");
    }

    private String say(String labelKey, Object... args) {
        return labels.getMessage(labelKey, args, Locale.SIMPLIFIED_CHINESE);
    }
}
