package org.tongchuang.worklist.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.WorkCounts;

/** What a worklist page has counted, so that the navigation beside it need not count it again. */
@Component
class PageCounts {

    private static final String KEPT = PageCounts.class.getName();

    /** Keeps the counts for the rest of the request. */
    WorkCounts keep(Actor actor, WorkCounts counts) {
        request().setAttribute(KEPT, new Kept(actor, counts), RequestAttributes.SCOPE_REQUEST);
        return counts;
    }

    Optional<WorkCounts> of(Actor actor) {
        return Optional.ofNullable((Kept) request().getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST))
                .filter(kept -> kept.actor().equals(actor))
                .map(Kept::counts);
    }

    private static RequestAttributes request() {
        return RequestContextHolder.currentRequestAttributes();
    }

    private record Kept(Actor actor, WorkCounts counts) {}
}
