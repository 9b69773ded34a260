package org.tongchuang.people.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** The units that the rows of one roster can name: those within the administrator's reach, and those of earlier rows. */
final class Places {

    private final Units units;
    private final Actor actor;
    private final Map<String, Place> planned = new HashMap<>();

    Places(Units units, Actor actor) {
        this.units = units;
        this.actor = actor;
    }

    Optional<Place> find(String code) {
        return Optional.ofNullable(planned.get(code)).or(() -> there(code).map(Place::new));
    }

    Optional<Unit> there(String code) {
        return units.byCode(code).filter(unit -> unit.isWithin(actor.unitPath()));
    }

    boolean isTaken(String code) {
        return planned.containsKey(code) || units.byCode(code).isPresent();
    }

    void plan(Unit unit) {
        planned.put(unit.code(), new Place(unit));
    }
}
