package org.tongchuang.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member's own messages; nobody else's can be read or marked. */
@Component
public class Inbox {

    /** Counting stops here; the bell shows "99+". */
    static final int MANY = 100;

    private final MessageMapper rows;
    private final Clock clock;

    Inbox(MessageMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Message> list(String memberId, int limit, int offset) {
        return rows.listNewest(memberId, limit, offset);
    }

    /** What the member was told about a dossier or one of its tasks, the newest first. */
    public List<Message> about(String dossierId, String memberId, int limit) {
        return rows.listAbout(dossierId, memberId, limit);
    }

    public long count(String memberId) {
        return rows.count(memberId);
    }

    /** At most 100. */
    public int countUnread(String memberId) {
        return rows.countUnread(memberId, MANY);
    }

    /** Marks a message read and answers where it leads. */
    @Transactional
    public String open(String memberId, String messageId) {
        var message = rows.find(memberId, messageId).orElseThrow(() -> new MessageMissing(messageId));
        rows.updateRead(memberId, messageId, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return message.link();
    }

    @Transactional
    public void markAllRead(String memberId) {
        rows.updateAllRead(memberId, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
