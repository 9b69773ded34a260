package org.tongchuang.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.Term;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;

/** Where a dossier stands among the phases of its programme, and where it has been. */
@Component
public class Phases {

    private final PhaseMapper mapper;
    private final Dossiers dossiers;
    private final Programmes programmes;
    private final Deadlines deadlines;
    private final Clock clock;

    Phases(PhaseMapper mapper, Dossiers dossiers, Programmes programmes, Deadlines deadlines, Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The process has entered an activity of its main model; most of them don't change the phase. */
    @Transactional
    public void entered(String dossierId, String activityId) {
        Dossier dossier = dossiers.get(dossierId);
        programmes
                .get(dossier.programmeVersionId())
                .manifest()
                .phaseOf(activityId, dossier.phase())
                .filter(phase -> !phase.key().equals(dossier.phase()))
                .ifPresent(phase -> change(dossier, phase));
    }

    /** Every stay so far, in the order they were entered. */
    public List<PhaseStay> list(String dossierId) {
        return mapper.list(dossierId);
    }

    private void change(Dossier dossier, Manifest.Phase phase) {
        Instant now = clock.instant();
        mapper.insertNext(dossier.id(), phase.key(), now, due(dossier, phase, now));
        dossiers.enter(dossier, phase.key());
    }

    private Instant due(Dossier dossier, Manifest.Phase phase, Instant now) {
        Term term = Term.workDays(phase.workDays());
        return deadlines.due(dossier.unitPath(), ChinaTime.dayOf(now), term);
    }
}
