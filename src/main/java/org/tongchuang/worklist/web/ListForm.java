package org.tongchuang.worklist.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.Instant;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.worklist.Grouping;
import org.tongchuang.worklist.Worklist.Shelf;
import org.tongchuang.worklist.WorklistOrder;
import org.tongchuang.worklist.WorklistQuery;

/** The filter of a worklist as it stands in the address; anything unknown falls back to the default. */
public record ListForm(
        @Parameter(description = "worklist.api.shelf") Shelf shelf,
        @Parameter(description = "worklist.api.programme") String programme,
        @Parameter(description = "worklist.api.campaign") String campaign,
        @Parameter(description = "worklist.api.phase") String phase,
        @Parameter(description = "worklist.api.due") Due due,
        @Parameter(description = "worklist.api.q") String q,
        @Parameter(description = "worklist.api.unread") Boolean unread,
        @Parameter(description = "worklist.api.sort") String sort,
        @Parameter(description = "worklist.api.group") Grouping.By group,
        @Parameter(description = "worklist.api.page") Integer page) {

    static final int ROWS = 20;
    private static final int LAST_PAGE = 50;

    /** How near the deadline is. */
    public enum Due {
        ANY,
        TODAY,
        LATE
    }

    public ListForm {
        shelf = shelf == null ? Shelf.ALL : shelf;
        due = due == null ? Due.ANY : due;
        sort = WorklistOrder.of(sort).text();
        group = group == null ? Grouping.By.NONE : group;
        page = page == null ? 1 : Math.min(Math.max(page, 1), LAST_PAGE);
        programme = blankToNull(programme);
        campaign = blankToNull(campaign);
        phase = blankToNull(phase);
        q = blankToNull(q);
        unread = unread != null && unread;
    }

    ListForm turnedTo(int page) {
        return new ListForm(shelf, programme, campaign, phase, due, q, unread, sort, group, page);
    }

    public int offset() {
        return (page - 1) * ROWS;
    }

    public boolean isNarrowed() {
        return programme != null || campaign != null || phase != null || q != null || unread || due != Due.ANY;
    }

    public WorklistOrder order() {
        return WorklistOrder.of(sort);
    }

    WorklistQuery query(String memberId, Clock clock) {
        return new WorklistQuery(
                memberId, programme, campaign, phase, dueBefore(clock), q, unread, order(), Grouping.of(group, clock));
    }

    private Instant dueBefore(Clock clock) {
        return switch (due) {
            case ANY -> null;
            case TODAY -> ChinaTime.endOf(ChinaTime.today(clock)).plusSeconds(1);
            case LATE -> clock.instant();
        };
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
