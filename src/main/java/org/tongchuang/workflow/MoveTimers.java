package org.tongchuang.workflow;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.CalendarChange;
import org.tongchuang.calendar.RunningTimers;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.web.WholeStep;

/** Goes through the running dossiers of a changed calendar and counts their timers again, each dossier for itself. */
@Component
class MoveTimers implements RunningTimers {

    private static final Logger LOG = LoggerFactory.getLogger(MoveTimers.class);
    private static final int BATCH = 200;

    private final Dossiers dossiers;
    private final DossierTimers timers;
    private final WholeStep steps;

    MoveTimers(Dossiers dossiers, DossierTimers timers, WholeStep steps) {
        this.dossiers = dossiers;
        this.timers = timers;
        this.steps = steps;
    }

    @Override
    public int recount(CalendarChange change) {
        int failed = 0;
        List<Dossier> batch = after("", change);
        while (!batch.isEmpty()) {
            failed +=
                    (int) batch.stream().filter(each -> !recount(each, change)).count();
            batch = after(batch.get(batch.size() - 1).id(), change);
        }
        return failed;
    }

    private List<Dossier> after(String id, CalendarChange change) {
        return dossiers.listRunningBelow(change.unitPath(), id, BATCH);
    }

    private boolean recount(Dossier dossier, CalendarChange change) {
        try {
            return steps.run(() -> timers.recount(dossier, change));
        } catch (RuntimeException fault) {
            LOG.warn("Timers of dossier {} didn't move with calendar change {}", dossier.id(), change.id(), fault);
            return false;
        }
    }
}
