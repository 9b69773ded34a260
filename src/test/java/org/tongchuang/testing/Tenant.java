package org.tongchuang.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;

/** The units of one story and the people who act in it; each is made when first asked for, and stays the same. */
public final class Tenant {

    public final Unit city;
    public final Unit cityDepartment;
    public final Unit town;
    public final Unit townDepartment;
    public final List<Unit> villages;
    public final Unit otherTown;
    public final Unit otherVillage;

    private final Tenants tenants;
    private final Map<String, Actor> people = new HashMap<>();

    Tenant(
            Tenants tenants,
            Unit city,
            Unit cityDepartment,
            Unit town,
            Unit townDepartment,
            List<Unit> villages,
            Unit otherTown,
            Unit otherVillage) {
        this.tenants = tenants;
        this.city = city;
        this.cityDepartment = cityDepartment;
        this.town = town;
        this.townDepartment = townDepartment;
        this.villages = villages;
        this.otherTown = otherTown;
        this.otherVillage = otherVillage;
    }

    public Unit village() {
        return villages.get(0);
    }

    public Actor clerk() {
        return actor(village(), Role.COMMUNITY_CLERK);
    }

    public Actor head() {
        return actor(village(), Role.COMMUNITY_HEAD);
    }

    public Actor townOffice() {
        return actor(town, Role.TOWN_OFFICE);
    }

    public Actor townLeader() {
        return actor(town, Role.TOWN_LEADER);
    }

    public Actor cityOffice() {
        return actor(city, Role.CITY_OFFICE);
    }

    public Actor cityLeader() {
        return actor(city, Role.CITY_LEADER);
    }

    public Actor administrator() {
        return actor(city, Role.UNIT_ADMINISTRATOR);
    }

    public Actor assessorLead() {
        return actor(city, Role.CITY_ASSESSOR_LEAD);
    }

    public List<Actor> assessors(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> actor(city, Role.CITY_ASSESSOR, i))
                .toList();
    }

    /** The one who holds the role in the unit. */
    public Actor actor(Unit unit, String role) {
        return actor(unit, role, 0);
    }

    /** One of several who hold the role in the unit, counted from 0. */
    public Actor actor(Unit unit, String role, int number) {
        return people.computeIfAbsent(unit.id() + role + number, who -> tenants.member(unit, role));
    }
}
