package org.tongchuang.worklist;

import java.util.List;
import org.tongchuang.people.Actor;
import org.tongchuang.people.StandIn;

/**
 * Which tasks somebody reaches who stands in for another: of the unit and the roles alone that he stands in for, and
 * none that the other was given in person.
 *
 * @param programmeKey null for all programmes
 */
public record Reach(String unitId, List<String> roles, String programmeKey) {

    public Reach {
        roles = List.copyOf(roles);
    }

    /** Null for whoever acts for himself. */
    static Reach of(Actor actor) {
        StandIn standIn = actor.standIn();
        return standIn == null ? null : new Reach(actor.unitId(), List.copyOf(actor.roles()), standIn.programmeKey());
    }

    boolean includes(Task task, String programmeOfTask) {
        return task.unitId().equals(unitId)
                && roles.contains(task.candidateRole())
                && (programmeKey == null || programmeKey.equals(programmeOfTask));
    }
}
