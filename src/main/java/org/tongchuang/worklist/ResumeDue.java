package org.tongchuang.worklist;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;

/** Lets held dossiers go on whose day has come, each in its own transaction; one that fails is tried again next time. */
@Component
public class ResumeDue {

    private static final Logger LOG = LoggerFactory.getLogger(ResumeDue.class);
    private static final int AT_ONCE = 1000;

    private final DossierHoldMapper mapper;
    private final ResumeDossier resume;
    private final Clock clock;

    ResumeDue(DossierHoldMapper mapper, ResumeDossier resume, Clock clock) {
        this.mapper = mapper;
        this.resume = resume;
        this.clock = clock;
    }

    /**
     * Dossier by dossier.
     *
     * @return how many went on
     */
    public int sweep() {
        return (int) mapper.listDue(ChinaTime.today(clock), AT_ONCE).stream()
                .filter(this::goesOn)
                .count();
    }

    private boolean goesOn(DossierHold hold) {
        try {
            return resume.resumeDue(hold);
        } catch (RuntimeException failure) {
            LOG.error("Dossier {} did not go on", hold.dossierId(), failure);
            return false;
        }
    }
}
