package org.tongchuang.followup;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;

/** What a dossier's process asks before it goes on. */
@Component
public class OpenOrders {

    private final FollowUpOrderMapper mapper;
    private final Clock clock;

    OpenOrders(FollowUpOrderMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** How many of a kind are neither closed nor cancelled. */
    public int count(String dossierId, String kind) {
        return mapper.countOpen(dossierId, kind);
    }

    /** How many of those aren't even scheduled: still being written, or past their day without having been handed in. */
    public int countUnscheduled(String dossierId, String kind) {
        return mapper.countUnscheduled(dossierId, kind, ChinaTime.today(clock));
    }
}
