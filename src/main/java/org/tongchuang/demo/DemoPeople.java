package org.tongchuang.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Members;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** Units and people of the demo by their codes. */
@Component
@Profile("demo")
class DemoPeople {

    private final Units units;
    private final Members members;
    private final Actors actors;

    DemoPeople(Units units, Members members, Actors actors) {
        this.units = units;
        this.members = members;
        this.actors = actors;
    }

    Unit unit(String code) {
        return units.byCode(code).orElseThrow();
    }

    Actor holder(String unitCode, String role) {
        return holder(unitCode, role, 0);
    }

    /** One of several who hold the role, counted from 0. */
    Actor holder(String unitCode, String role, int number) {
        Unit unit = unit(unitCode);
        return actors.of(members.holders(unit.id(), role).get(number).memberId(), unit.id());
    }
}
