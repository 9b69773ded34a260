package org.tongchuang.worklist.web;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;
import org.tongchuang.worklist.TaskExtensions;
import org.tongchuang.worklist.WorkCounts;
import org.tongchuang.worklist.Worklist;

/** How many requests for more time wait for the office. */
@Component
class ExtensionCount implements NavCount {

    private final TaskExtensions extensions;
    private final PageCounts page;
    private final Actors actors;

    ExtensionCount(TaskExtensions extensions, PageCounts page, Actors actors) {
        this.extensions = extensions;
        this.page = page;
        this.actors = actors;
    }

    @Override
    public String href() {
        return "/extensions";
    }

    @Override
    public String shownTo(Visitor visitor) {
        Actor actor = actors.current();
        int count = page.of(actor).map(WorkCounts::requests).orElseGet(() -> extensions.countWaiting(actor));
        return count == 0 ? "" : Worklist.capped(count);
    }
}
