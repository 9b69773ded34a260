package org.tongchuang.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One member's digest: all that was held back for it and hasn't been read at the bell meanwhile. */
@Component
class WriteDigest {

    private static final int MOST_LINES = 100;

    /** What is more waits for the next digest. */
    private static final int MOST = 500;

    private final ChoiceMapper choices;
    private final MessageMapper messages;
    private final OutboxMapper rows;
    private final Outbox outbox;
    private final MailText texts;

    WriteDigest(ChoiceMapper choices, MessageMapper messages, OutboxMapper rows, Outbox outbox, MailText texts) {
        this.choices = choices;
        this.messages = messages;
        this.rows = rows;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** Answers whether there was one; a second node finds it written. */
    @Transactional
    public boolean write(ChoiceMapper.Due due, Instant now) {
        if (choices.updateDigested(due.memberId(), due.digestedUntil(), now) == 0) {
            return false;
        }
        List<Message> told = messages.listHeldBack(due.memberId(), MOST);
        if (told.isEmpty()) {
            return false;
        }
        rows.updateDigested(due.memberId(), told.stream().map(Message::id).toList());
        outbox.addMails(List.of(new Outbox.Letter(
                due.memberId(), texts.digestSubject(told.size()), texts.digest(told, MOST_LINES), true)));
        return true;
    }

    /** On a free day: nobody is asked about again before the next. */
    @Transactional
    public void passOver(ChoiceMapper.Due due, Instant now) {
        choices.updateDigested(due.memberId(), due.digestedUntil(), now);
    }
}
