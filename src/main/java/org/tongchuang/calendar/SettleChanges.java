package org.tongchuang.calendar;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the running timers counted again once the change is certain, each dossier in a transaction of its own: a timer
 * that is just firing must not undo the whole import. What a fault or a crash left over, the sweep finishes.
 */
@Component
public class SettleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(SettleChanges.class);
    private static final int AT_ONCE = 100;

    private final ChangeMapper mapper;
    private final ObjectProvider<RunningTimers> timers;
    private final TransactionTemplate own;

    SettleChanges(ChangeMapper mapper, ObjectProvider<RunningTimers> timers, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.timers = timers;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void settle(CalendarChanged changed) {
        own.execute(status -> mapper.find(changed.id())).ifPresent(this::settle);
    }

    public void sweep() {
        List<CalendarChange> left = own.execute(status -> mapper.listUnsettled(AT_ONCE));
        left.forEach(this::settle);
    }

    private void settle(CalendarChange change) {
        int failed = timers.stream().mapToInt(keeper -> keeper.recount(change)).sum();
        if (failed == 0) {
            own.executeWithoutResult(status -> mapper.updateSettled(change.id()));
        } else {
            LOG.warn(
                    "Timers of {} dossiers didn't move with calendar change {}; tried again later",
                    failed,
                    change.id());
        }
    }
}
