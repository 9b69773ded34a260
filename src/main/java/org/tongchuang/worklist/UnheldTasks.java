package org.tongchuang.worklist;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Absences;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Role;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/**
 * Tasks whose role nobody of their unit is there to do, and who may take one then. The programme says whether somebody
 * may at all; only who may give the task to others anyway, does, and only until somebody of the role is there again.
 */
@Component
public class UnheldTasks {

    private final Programmes programmes;
    private final Dossiers dossiers;
    private final Absences absences;
    private final Members members;
    private final Units units;
    private final TaskRights rights;
    private final Tasks tasks;

    UnheldTasks(
            Programmes programmes,
            Dossiers dossiers,
            Absences absences,
            Members members,
            Units units,
            TaskRights rights,
            Tasks tasks) {
        this.programmes = programmes;
        this.dossiers = dossiers;
        this.absences = absences;
        this.members = members;
        this.units = units;
        this.rights = rights;
        this.tasks = tasks;
    }

    /** Whether it waits, and nobody holds its role, or all who do must stay out or are away and nobody stands in. */
    public boolean isUnheld(Task task) {
        return task.isClaimable()
                && !absences.isAttended(
                        task.unitId(),
                        task.candidateRole(),
                        programme(task).key(),
                        memberId -> dossiers.isExcluded(task.dossierId(), memberId));
    }

    /** Who may take it then: nobody what is held in person, and no head what waits for the head or has none. */
    public Manifest.Unheld policy(Task task) {
        String role = task.candidateRole();
        Manifest.Unheld policy = programme(task).manifest().unheld();
        boolean headless = Rights.isHead(role) || Role.isOfDepartment(role);
        return !Role.isSubstitutable(role) || (policy == Manifest.Unheld.HEAD && headless)
                ? Manifest.Unheld.WAIT
                : policy;
    }

    /** Whether this actor may take it now in the stead of its role; in person alone, as what he then has is his own. */
    public boolean mayTake(Task task, Actor actor) {
        return task.isClaimable()
                && !actor.standsIn()
                && isMeant(task, actor)
                && rights.may(actor, Action.PASS_ON_TASK, task)
                && tasks.bar(task, actor).isEmpty()
                && isUnheld(task);
    }

    /** Whether the member is one of those who may have taken it in the stead of its role, today. */
    boolean isInStead(Task task, String memberId) {
        return members.memberships(memberId).stream().anyMatch(held -> switch (policy(task)) {
            case WAIT -> false;
            case HEAD -> held.unitId().equals(task.unitId()) && Rights.isHead(held.role());
            case ABOVE -> held.unitId().equals(units.get(task.unitId()).parentId());
        });
    }

    private boolean isMeant(Task task, Actor actor) {
        return switch (policy(task)) {
            case WAIT -> false;
            case HEAD ->
                actor.unitId().equals(task.unitId()) && actor.roles().stream().anyMatch(Rights::isHead);
            case ABOVE -> actor.unitId().equals(units.get(task.unitId()).parentId());
        };
    }

    private ProgrammeVersion programme(Task task) {
        return programmes.get(task.programmeVersionId());
    }
}
