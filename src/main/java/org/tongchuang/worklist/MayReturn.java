package org.tongchuang.worklist;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;

/** Who may return a task: whoever may do it, and the offices above the unit that has it. */
@Component
public class MayReturn {

    private final Tasks tasks;
    private final Dossiers dossiers;
    private final Rights rights;
    private final Units units;
    private final Programmes programmes;

    MayReturn(Tasks tasks, Dossiers dossiers, Rights rights, Units units, Programmes programmes) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.rights = rights;
        this.units = units;
        this.programmes = programmes;
    }

    /** Scoring is independent and isn't returned; what runs beside the dossier has no earlier step in it. */
    public boolean may(Task task, Actor actor) {
        return task.isOpen()
                && manifest(task).returns().to() != Manifest.ReturnTo.DRAWN
                && !isScoring(task)
                && !tasks.standsApart(task)
                && (tasks.isHolder(task, actor) || isAbove(task, actor));
    }

    void require(Task task, Actor actor) {
        if (!task.isOpen()) {
            throw TaskTaken.from(task);
        }
        if (!may(task, actor)) {
            throw new NotYours(task);
        }
    }

    /** Whether the programme lets a task be returned to this step. */
    boolean allows(Task to) {
        Manifest.Returns returns = manifest(to).returns();
        return returns.steps().isEmpty() || returns.steps().contains(to.step());
    }

    boolean isScoring(Task task) {
        return manifest(task).tasks().get(task.step()).sheet() == Manifest.Sheet.CITY;
    }

    private boolean isAbove(Task task, Actor actor) {
        String path = units.get(task.unitId()).path();
        return path.startsWith(actor.unitPath())
                && !path.equals(actor.unitPath())
                && rights.may(
                        actor,
                        Action.SEE_BOARD,
                        Subject.at(dossiers.get(task.dossierId()).unitPath()))
                && !dossiers.isExcluded(task.dossierId(), actor);
    }

    private Manifest manifest(Task task) {
        return programmes.get(task.programmeVersionId()).manifest();
    }
}
