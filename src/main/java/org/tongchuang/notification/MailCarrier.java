package org.tongchuang.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server, if one is configured. */
@Component
class MailCarrier {

    private final ObjectProvider<JavaMailSender> server;
    private final NotificationProperties properties;

    MailCarrier(ObjectProvider<JavaMailSender> server, NotificationProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    boolean isReady() {
        return server.getIfAvailable() != null;
    }

    /** The Message-ID is the same on every try, so that the reader's mail box shows a second copy once. */
    void carry(OutboxMessage mail, String address) throws MessagingException {
        var sender = server.getObject();
        var message = sender.createMimeMessage();
        var text = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        text.setFrom(properties.sender());
        text.setTo(address);
        text.setSubject(mail.subject());
        text.setText(mail.body());
        message.setHeader("Message-ID", "<" + mail.id() + "@tongchuang>");
        sender.send(message);
    }
}
