package org.tongchuang.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongchuang.people.Actor;

/** What becomes of a roster while it is taken: the ids of new units, and the slips of new members. */
final class Taking {

    private final Actor actor;
    private final String reason;
    private final Map<String, String> newUnits = new HashMap<>();
    private final List<Slip> slips = new ArrayList<>();

    Taking(Actor actor, String reason) {
        this.actor = actor;
        this.reason = reason;
    }

    Actor actor() {
        return actor;
    }

    String reason() {
        return reason;
    }

    void made(String code, String unitId) {
        newUnits.put(code, unitId);
    }

    String idOf(Place place) {
        return place.unit().id().isEmpty()
                ? newUnits.get(place.unit().code())
                : place.unit().id();
    }

    void slip(Slip slip) {
        slips.add(slip);
    }

    List<Slip> slips() {
        return slips;
    }
}
