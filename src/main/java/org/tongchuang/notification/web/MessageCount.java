package org.tongchuang.notification.web;

import org.springframework.stereotype.Component;
import org.tongchuang.notification.Inbox;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;

/** The number at the bell. */
@Component
class MessageCount implements NavCount {

    private static final int MOST_SHOWN = 99;

    private final Inbox inbox;

    MessageCount(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String href() {
        return "/messages";
    }

    @Override
    public String shownTo(Visitor visitor) {
        int unread = inbox.countUnread(visitor.memberId());
        if (unread > MOST_SHOWN) {
            return MOST_SHOWN + "+";
        }
        return unread == 0 ? "" : Integer.toString(unread);
    }
}
