package org.tongchuang.people;

import java.util.Set;

/** One row of the table of rights. */
record Right(Set<String> roles, Set<Relation> relations, Set<Action> actions) {

    boolean grants(Set<String> held, Relation relation, Action action) {
        return relations.contains(relation)
                && actions.contains(action)
                && held.stream().anyMatch(roles::contains);
    }

    /** The first words of a row: whom it lets. */
    record Start(Set<String> roles) {

        Middle whenIts(Relation... relations) {
            return new Middle(roles, Set.of(relations));
        }
    }

    /** The middle of a row: whom, when. */
    record Middle(Set<String> roles, Set<Relation> relations) {

        Right may(Action... actions) {
            return new Right(roles, relations, Set.of(actions));
        }
    }
}
