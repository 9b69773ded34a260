package org.tongchuang.worklist;

import java.util.List;
import java.util.stream.Stream;
import org.tongchuang.people.Actor;

/** Whose open work a task is, as the one value that the worklist is indexed by. */
final class Holder {

    private Holder() {}

    static String member(String memberId) {
        return "member:" + memberId;
    }

    static String unit(String unitId, String role) {
        return unitId + "|" + role;
    }

    static List<String> mine(Actor actor) {
        return List.of(member(actor.deskId()));
    }

    static List<String> ofMyUnit(Actor actor) {
        return actor.roles().stream()
                .sorted()
                .map(role -> unit(actor.unitId(), role))
                .toList();
    }

    static List<String> all(Actor actor) {
        return Stream.concat(mine(actor).stream(), ofMyUnit(actor).stream()).toList();
    }
}
