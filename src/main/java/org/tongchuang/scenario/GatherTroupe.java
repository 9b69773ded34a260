package org.tongchuang.scenario;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Level;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.NewMember;
import org.tongchuang.people.NewUnit;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;

/** A fresh city for each scenario of a dry run, with somebody for every role of the programme. */
@Component
@Profile("dry-run")
class GatherTroupe {

    private static final int ASSESSORS = 5;

    private final Units units;
    private final Members members;
    private final Actors actors;

    GatherTroupe(Units units, Members members, Actors actors) {
        this.units = units;
        this.members = members;
        this.actors = actors;
    }

    /** A city, a town with a department and three villages. */
    @Transactional
    Troupe gather(Manifest manifest, int number) {
        String code = "P" + number;
        Unit city = unit(code, "示例市" + code, UnitKind.GOVERNMENT, Level.CITY, null);
        Unit town = unit(code + "E", "示例镇", UnitKind.GOVERNMENT, Level.TOWN, city);
        Unit department = unit(code + "E-SF", "示例镇司法所", UnitKind.DEPARTMENT, Level.TOWN, town);
        List<Unit> villages = IntStream.rangeClosed(1, 3)
                .mapToObj(each -> unit(code + "E-" + each, "第" + each + "示例村", UnitKind.VILLAGE, Level.COMMUNITY, town))
                .toList();
        Stream.concat(Stream.of(city, town, department), villages.stream()).forEach(unit -> manifest.roles().stream()
                .filter(role -> Role.fits(role, unit))
                .forEach(role -> member(unit, role)));
        IntStream.range(0, ASSESSORS).forEach(each -> member(city, Role.CITY_ASSESSOR));
        return new Troupe(city, member(city, Role.CITY_OFFICE), town, member(town, Role.TOWN_OFFICE), villages.get(0));
    }

    private Actor member(Unit unit, String role) {
        String name = UUID.randomUUID().toString().substring(0, 8);
        Member member = members.create(new NewMember(unit.id(), name, "某" + name, "", "", name + "-example", false));
        members.grant(member.id(), unit.id(), role);
        return actors.of(member.id(), unit.id());
    }

    private Unit unit(String code, String name, UnitKind kind, Level level, Unit parent) {
        return units.create(new NewUnit(code, name, kind, level, parent == null ? null : parent.id()));
    }
}
