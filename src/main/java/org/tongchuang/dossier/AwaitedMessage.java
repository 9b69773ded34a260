package org.tongchuang.dossier;

import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;

/**
 * A message from outside that a dossier waits for.
 *
 * @param formId the form on which it is recorded
 * @param role who records it
 * @param unit where
 */
public record AwaitedMessage(String message, String formId, String role, Unit unit) {

    /** Whether the dossier's own community sends it: a request, not a letter from outside. */
    public boolean isRequest() {
        return Role.level(role) == Level.COMMUNITY;
    }

    public boolean isFor(Actor actor) {
        return actor.holds(role) && actor.unitId().equals(unit.id());
    }
}
