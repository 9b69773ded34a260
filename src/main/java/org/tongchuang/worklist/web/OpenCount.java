package org.tongchuang.worklist.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;
import org.tongchuang.worklist.WorkCounts;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;

/** The number of open tasks beside the navigation entry. A worklist page has counted them already. */
@Component
class OpenCount implements NavCount {

    private static final String KEPT = OpenCount.class.getName();

    private final Worklist worklist;
    private final Actors actors;

    OpenCount(Worklist worklist, Actors actors) {
        this.worklist = worklist;
        this.actors = actors;
    }

    @Override
    public String href() {
        return "/tasks";
    }

    @Override
    public String shownTo(Visitor visitor) {
        int count = open(actors.current());
        return count == 0 ? "" : Worklist.capped(count);
    }

    /** Keeps what the page has counted for the rest of the request. */
    WorkCounts keep(Actor actor, WorkCounts counts) {
        request().setAttribute(KEPT, new Kept(actor, counts.all()), RequestAttributes.SCOPE_REQUEST);
        return counts;
    }

    private int open(Actor actor) {
        return request().getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept
                        && kept.actor().equals(actor)
                ? kept.open()
                : worklist.countOpen(actor, Worklist.Shelf.ALL, WorklistQuery.of(actor.memberId()));
    }

    private static RequestAttributes request() {
        return RequestContextHolder.currentRequestAttributes();
    }

    private record Kept(Actor actor, int open) {}
}
