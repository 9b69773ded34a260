package org.tongchuang.testing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Level;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.NewMember;
import org.tongchuang.people.NewUnit;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;

/** Makes a fresh city with towns, villages and members for a story, apart from those of every other story. */
public final class Tenants {

    /** The password of every member made here. */
    public static final String PASSWORD = "correct-horse-2026";

    private final Units units;
    private final Members members;
    private final Actors actors;

    Tenants(Units units, Members members, Actors actors) {
        this.units = units;
        this.members = members;
        this.actors = actors;
    }

    /** A city and a town with a department each, three villages of the town, and a second town with one village. */
    public Tenant create() {
        String code = "T" + random();
        Unit city = unit(code, "示例市" + code, UnitKind.GOVERNMENT, Level.CITY, null);
        Unit town = unit(code + "E", "东示例镇", UnitKind.GOVERNMENT, Level.TOWN, city);
        Unit otherTown = unit(code + "W", "西示例镇", UnitKind.GOVERNMENT, Level.TOWN, city);
        return new Tenant(
                this,
                city,
                unit(code + "-GA", "示例市公安局", UnitKind.DEPARTMENT, Level.CITY, city),
                town,
                unit(code + "E-SF", "东示例镇司法所", UnitKind.DEPARTMENT, Level.TOWN, town),
                List.of(
                        unit(code + "E-1", "第一示例村", UnitKind.VILLAGE, Level.COMMUNITY, town),
                        unit(code + "E-2", "第二示例村", UnitKind.VILLAGE, Level.COMMUNITY, town),
                        unit(code + "E-3", "第三示例村", UnitKind.VILLAGE, Level.COMMUNITY, town)),
                otherTown,
                unit(code + "W-1", "外示例村", UnitKind.VILLAGE, Level.COMMUNITY, otherTown));
    }

    /** A new member who holds the role in the unit from today on. */
    public Actor member(Unit unit, String role) {
        String loginName = "m" + random().toLowerCase(Locale.ROOT);
        Member member = members.create(
                new NewMember(unit.id(), loginName, "某" + loginName, "", loginName + "@example.org", PASSWORD, false));
        members.grant(member.id(), unit.id(), role);
        return actors.of(member.id(), unit.id());
    }

    /** One more village of a town. */
    public Unit village(Unit town, int number) {
        return unit(town.code() + "-V" + number, "示例" + number + "村", UnitKind.VILLAGE, Level.COMMUNITY, town);
    }

    /** One more department of a government. */
    public Unit department(Unit government, String name) {
        return unit(government.code() + "-" + random(), name, UnitKind.DEPARTMENT, government.level(), government);
    }

    public String loginName(Actor actor) {
        return members.get(actor.memberId()).loginName();
    }

    private Unit unit(String code, String name, UnitKind kind, Level level, Unit parent) {
        return units.create(new NewUnit(code, name, kind, level, parent == null ? null : parent.id()));
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
