package org.tongchuang.tracking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.notification.Notifications;

/** Checks all records and chains, keeps what it found, and tells the topmost administrators of any fault. */
@Component
public class NightlyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);

    private static final int MOST_KEPT = 500;

    private final ConsistencyCheck check;
    private final NightlyCheckMapper mapper;
    private final Notifications notifications;
    private final Clock clock;

    NightlyCheck(ConsistencyCheck check, NightlyCheckMapper mapper, Notifications notifications, Clock clock) {
        this.check = check;
        this.mapper = mapper;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        List<Inconsistency> faults = check.violations();
        String id = UUID.randomUUID().toString();
        mapper.insert(new CheckRun(id, clock.instant(), faults.size()));
        List<Inconsistency> kept = faults.subList(0, Math.min(MOST_KEPT, faults.size()));
        for (int i = 0; i < kept.size(); i++) {
            mapper.insertFault(id, i, kept.get(i));
        }
        LOG.info("Nightly check: {} faults", faults.size());
        if (!faults.isEmpty()) {
            notifications.tell(
                    mapper.listTopAdministrators(ChinaTime.today(clock)),
                    null,
                    "notification.check.faults",
                    List.of(Integer.toString(faults.size())),
                    "/consistency");
        }
    }

    /** The last run, if there was one yet. */
    public Optional<CheckRun> last() {
        return mapper.findLast();
    }

    public List<Inconsistency> faults(CheckRun run) {
        return mapper.listFaults(run.id());
    }
}
