package org.tongchuang.calendar;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has the running timers counted again, after the change itself is certain: a timer that is just firing must not undo
 * the whole import. What a fault or a crash left over, the next sweep finishes.
 */
@Component
public class SettleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(SettleChanges.class);
    private static final int AT_ONCE = 100;

    private final ChangeMapper mapper;
    private final ObjectProvider<RunningTimers> timers;

    SettleChanges(ChangeMapper mapper, ObjectProvider<RunningTimers> timers) {
        this.mapper = mapper;
        this.timers = timers;
    }

    /** Not to be called inside a transaction: each dossier has one of its own. */
    public void sweep() {
        mapper.listUnsettled(AT_ONCE).forEach(this::settle);
    }

    private void settle(CalendarChange change) {
        int failed = timers.stream().mapToInt(keeper -> keeper.recount(change)).sum();
        if (failed == 0) {
            mapper.updateSettled(change.id());
        } else {
            LOG.warn(
                    "Timers of {} dossiers didn't move with calendar change {}; tried again later",
                    failed,
                    change.id());
        }
    }
}
