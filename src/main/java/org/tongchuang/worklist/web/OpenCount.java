package org.tongchuang.worklist.web;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;
import org.tongchuang.worklist.WorkCounts;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;

/** The number of open tasks beside the navigation entry. */
@Component
class OpenCount implements NavCount {

    private final Worklist worklist;
    private final PageCounts page;
    private final Actors actors;

    OpenCount(Worklist worklist, PageCounts page, Actors actors) {
        this.worklist = worklist;
        this.page = page;
        this.actors = actors;
    }

    @Override
    public String href() {
        return "/tasks";
    }

    @Override
    public String shownTo(Visitor visitor) {
        Actor actor = actors.current();
        int count = page.of(actor).map(WorkCounts::all).orElseGet(() -> open(actor));
        return count == 0 ? "" : Worklist.capped(count);
    }

    private int open(Actor actor) {
        return worklist.countOpen(actor, Worklist.Shelf.ALL, WorklistQuery.of(actor.memberId()));
    }
}
