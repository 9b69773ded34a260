package org.tongchuang.talk.web;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actors;
import org.tongchuang.talk.Copies;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;

/** How many copies the signed-in member hasn't read. */
@Component
class CopyCount implements NavCount {

    private static final int MOST_SHOWN = 99;

    private final Copies copies;
    private final Actors actors;

    CopyCount(Copies copies, Actors actors) {
        this.copies = copies;
        this.actors = actors;
    }

    @Override
    public String href() {
        return "/copies";
    }

    @Override
    public String shownTo(Visitor visitor) {
        int unread = copies.countReceived(actors.current(), false);
        if (unread > MOST_SHOWN) {
            return MOST_SHOWN + "+";
        }
        return unread == 0 ? "" : Integer.toString(unread);
    }
}
