package org.tongchuang.people;

import java.util.List;

/**
 * What somebody may see, in the form that a query needs: every list takes one and joins it in SQL.
 *
 * @param subtree whether the units below are seen too, or the own unit alone
 * @param standsFor the member stood in for, whose interests count as well; null if nobody
 * @param programmeKey the one programme that it is for; null for all
 */
public record Scope(
        String memberId,
        String unitId,
        String unitPath,
        boolean subtree,
        List<String> roles,
        String standsFor,
        String programmeKey) {

    public Scope {
        roles = List.copyOf(roles);
    }

    public static Scope of(Actor actor) {
        return of(actor, Action.SEE_DOSSIER);
    }

    /** The same for something else than dossiers; whether the own unit's is seen, the use case has asked before. */
    public static Scope of(Actor actor, Action action) {
        return new Scope(
                actor.memberId(),
                actor.unitId(),
                actor.unitPath(),
                Rights.grants(actor.roles(), Relation.BELOW, action),
                actor.roles().stream().sorted().toList(),
                actor.standsFor(),
                actor.standsIn() ? actor.standIn().programmeKey() : null);
    }
}
