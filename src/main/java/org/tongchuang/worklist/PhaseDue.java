package org.tongchuang.worklist;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Term;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.PhaseStay;
import org.tongchuang.dossier.Phases;

/**
 * Until when a dossier may stay in its phase: as its programme plans, with the work days on top on which a hold stopped the
 * clock, and never less long than an office has given to a task of it.
 */
@Component
class PhaseDue {

    private final Phases phases;
    private final DossierHolds holds;
    private final TaskExtensionMapper extensions;
    private final TaskDue due;

    PhaseDue(Phases phases, DossierHolds holds, TaskExtensionMapper extensions, TaskDue due) {
        this.phases = phases;
        this.holds = holds;
        this.extensions = extensions;
        this.due = due;
    }

    /** Counts it again; empty if it stays due when it was. */
    Optional<PhaseMoved> recount(Dossier dossier) {
        return phases.current(dossier.id()).flatMap(stay -> recount(dossier, stay));
    }

    private Optional<PhaseMoved> recount(Dossier dossier, PhaseStay stay) {
        Instant counted = counted(dossier, stay);
        if (counted.equals(stay.dueAt())) {
            return Optional.empty();
        }
        phases.move(stay, counted);
        return Optional.of(new PhaseMoved(ChinaTime.dayOf(stay.dueAt()), ChinaTime.dayOf(counted)));
    }

    private Instant counted(Dossier dossier, PhaseStay stay) {
        Instant planned = phases.planned(dossier, stay);
        int waited = holds.waited(dossier, ChinaTime.dayOf(stay.enteredAt()));
        Instant counted = waited == 0 ? planned : due.later(dossier, planned, Term.workDays(waited));
        return extensions
                .findLatestGiven(dossier.id(), stay.phase(), stay.enteredAt().minusSeconds(1))
                .filter(counted::isBefore)
                .orElse(counted);
    }
}
