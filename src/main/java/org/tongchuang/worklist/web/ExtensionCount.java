package org.tongchuang.worklist.web;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actors;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;
import org.tongchuang.worklist.TaskExtensions;
import org.tongchuang.worklist.Worklist;

/** How many requests for more time wait for the office. */
@Component
class ExtensionCount implements NavCount {

    private final TaskExtensions extensions;
    private final Actors actors;

    ExtensionCount(TaskExtensions extensions, Actors actors) {
        this.extensions = extensions;
        this.actors = actors;
    }

    @Override
    public String href() {
        return "/extensions";
    }

    @Override
    public String shownTo(Visitor visitor) {
        int count = visitor.roles().stream().anyMatch(TaskExtensions.OFFICES::contains)
                ? extensions.countWaiting(actors.current())
                : 0;
        return count == 0 ? "" : Worklist.capped(count);
    }
}
