package org.tongchuang.worklist;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.Term;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;

/** What the manifest says of a task: until when, and in which phase. */
@Component
class TaskDue {

    private final Programmes programmes;
    private final Deadlines deadlines;

    TaskDue(Programmes programmes, Deadlines deadlines) {
        this.programmes = programmes;
        this.deadlines = deadlines;
    }

    Instant of(Dossier dossier, String step, Instant openedAt) {
        Manifest.Task task = manifest(dossier).tasks().get(step);
        return deadlines.due(dossier.unitPath(), ChinaTime.dayOf(openedAt), term(task.term()));
    }

    /** The phase of an activity; an activity outside every phase belongs to the one the dossier is in. */
    String phaseOf(Dossier dossier, String activityId) {
        return manifest(dossier)
                .phaseOf(activityId)
                .map(Manifest.Phase::key)
                .orElseGet(() -> Objects.requireNonNullElse(dossier.phase(), ""));
    }

    private Manifest manifest(Dossier dossier) {
        return programmes.get(dossier.programmeVersionId()).manifest();
    }

    private static Term term(Manifest.Term term) {
        if (term.workDays() != null) {
            return Term.workDays(term.workDays());
        }
        return term.days() != null ? Term.days(term.days()) : Term.months(term.months());
    }
}
