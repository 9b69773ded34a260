package org.tongchuang.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** The stay that isn't over. */
    public Optional<PhaseStay> current(String dossierId) {
        return mapper.list(dossierId).stream().filter(PhaseStay::isCurrent).findFirst();
    }

    /** Until when the programme alone plans a stay, by the calendar as it is now. */
    public Instant planned(Dossier dossier, PhaseStay stay) {
        return programmes.get(dossier.programmeVersionId()).manifest().phases().stream()
                .filter(phase -> phase.key().equals(stay.phase()))
                .findFirst()
                .map(phase -> due(dossier, phase, stay.enteredAt()))
                .orElse(stay.dueAt());
    }

    /** Whoever gave it more time writes that down. */
    @Transactional
    public void move(PhaseStay stay, Instant due) {
        mapper.updateDue(stay.dossierId(), stay.phase(), stay.visit(), due);
    }

    /** The dossiers below a unit whose stay is due after this moment, so that a changed calendar may move it. */
    public List<String> dueBelow(String unitPath, Instant after) {
        return mapper.listDueBelow(unitPath, after);
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
