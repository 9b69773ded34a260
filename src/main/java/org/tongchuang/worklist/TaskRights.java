package org.tongchuang.worklist;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** What those above a task's unit may do about it. */
@Component
class TaskRights {

    private final Rights rights;
    private final Units units;
    private final Dossiers dossiers;

    TaskRights(Rights rights, Units units, Dossiers dossiers) {
        this.rights = rights;
        this.units = units;
        this.dossiers = dossiers;
    }

    boolean may(Actor actor, Action action, Task task) {
        Subject subject = Subject.of(responsible(task)).conflicted(dossiers.isExcluded(task.dossierId(), actor));
        return rights.may(actor, action, subject);
    }

    /** One person's own task, as an assessor's, stands with the city: those whom he judges never press him. */
    private Unit responsible(Task task) {
        return task.candidateRole().isEmpty() ? units.ancestorAt(task.unitId(), Level.CITY) : units.get(task.unitId());
    }
}
