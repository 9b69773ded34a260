package org.tongchuang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.KeepMembers;
import org.tongchuang.people.KeepRoles;
import org.tongchuang.people.KeepUnits;
import org.tongchuang.people.Level;
import org.tongchuang.people.Members;
import org.tongchuang.people.NewMember;
import org.tongchuang.people.NewUnit;
import org.tongchuang.people.SetUp;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.web.WholeStep;

/** A province, a city, two towns and their people, made by an administrator on a database without members. */
@Component
@Profile("demo")
@Order(DemoUnits.ORDER)
class DemoUnits implements ApplicationRunner {

    /** Everything else of the demo needs them. */
    static final int ORDER = 10;

    static final String PASSWORD = "tongchuang-demo";

    /** Roles began some years ago, so that last year's acts were somebody's. */
    private static final int YEARS_IN_OFFICE = 4;

    private final SetUp setUp;
    private final KeepUnits units;
    private final KeepMembers people;
    private final KeepRoles roles;
    private final Members members;
    private final WholeStep steps;
    private final Clock clock;

    DemoUnits(
            SetUp setUp,
            KeepUnits units,
            KeepMembers people,
            KeepRoles roles,
            Members members,
            WholeStep steps,
            Clock clock) {
        this.setUp = setUp;
        this.units = units;
        this.people = people;
        this.roles = roles;
        this.members = members;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (members.isEmpty()) {
            steps.run(this::make);
        }
    }

    private Actor make() {
        var administrator = setUp.begin(
                setUp.issue(),
                new NewUnit("SLS", "示例省", "Shili Province", UnitKind.GOVERNMENT, Level.PROVINCE, null),
                new NewMember(null, "province-admin", "古首设", "", "", PASSWORD, false));
        var ids = new HashMap<>(Map.of("SLS", administrator.unitId()));
        DemoTable.read("units").forEach(row -> ids.put(row.get("code"), unit(administrator, row, ids)));
        DemoTable.read("members").forEach(row -> member(administrator, row, ids));
        return administrator;
    }

    private String unit(Actor administrator, Map<String, String> row, Map<String, String> ids) {
        Unit unit = units.create(
                administrator,
                new NewUnit(
                        row.get("code"),
                        row.get("name"),
                        row.get("nameEn"),
                        UnitKind.valueOf(row.get("kind")),
                        Level.valueOf(row.get("level")),
                        ids.get(row.get("parent"))));
        return unit.id();
    }

    private void member(Actor administrator, Map<String, String> row, Map<String, String> ids) {
        var loginName = row.get("loginName");
        var member = people.create(
                administrator,
                new NewMember(
                        ids.get(row.get("unit")),
                        loginName,
                        row.get("name"),
                        row.get("phone"),
                        loginName + "@example.org",
                        PASSWORD,
                        false));
        var since = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).minusYears(YEARS_IN_OFFICE);
        for (var held : row.get("roles").split(" ", -1)) {
            var unitAndRole = held.split("/", 2);
            roles.grant(administrator, member.id(), ids.get(unitAndRole[0]), unitAndRole[1], since, null, "演示数据");
        }
    }
}
