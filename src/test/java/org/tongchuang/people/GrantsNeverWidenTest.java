package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.Refusal;

/** T2: whatever administrators of parts of a tree do, one after the other, nobody gets anything outside of their part. */
@DatabaseTest
class GrantsNeverWidenTest {

    private static final int ACTIONS = 400;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Autowired
    KeepRoles roles;

    @Autowired
    KeepMembers keepMembers;

    @Autowired
    KeepUnits keepUnits;

    @Autowired
    Members members;

    @Autowired
    Units units;

    @Autowired
    Actors actors;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Tenant tenant;
    Actor townAdministrator;
    Actor villageAdministrator;
    List<Actor> known;
    List<Unit> places;
    int done;

    @BeforeEach
    void aTreeWithTwoAdministratorsInOneTown() {
        clock.reset();
        tenant = tenants.create();
        townAdministrator = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        villageAdministrator = tenant.actor(tenant.village(), Role.UNIT_ADMINISTRATOR);
        known = new ArrayList<>(List.of(
                townAdministrator,
                villageAdministrator,
                tenant.clerk(),
                tenant.townOffice(),
                tenant.townLeader(),
                tenant.cityOffice(),
                tenant.cityLeader(),
                tenant.administrator(),
                tenant.actor(tenant.otherTown, Role.TOWN_OFFICE),
                tenant.actor(tenant.otherVillage, Role.COMMUNITY_CLERK)));
        places = List.of(
                tenant.city,
                tenant.cityDepartment,
                tenant.town,
                tenant.townDepartment,
                tenant.village(),
                tenant.villages.get(1),
                tenant.otherTown,
                tenant.otherVillage);
        done = 0;
    }

    /** Five trees with 400 actions each, of which every prefix is a sequence that must hold. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20260304, 77, -5, 4096})
    void noSequenceReachesBeyondTheTown(long seed) {
        Random chance = new Random(seed);
        Set<String> outside = grantsOutsideTheTown();
        String passwords = passwordsOutsideTheTown();

        for (int action = 0; action < ACTIONS; action++) {
            act(administrator(chance), chance);
            if (action % 20 == 0) {
                assertThat(grantsOutsideTheTown()).isEqualTo(outside);
            }
        }

        assertThat(grantsOutsideTheTown()).isEqualTo(outside);
        assertThat(passwordsOutsideTheTown()).isEqualTo(passwords);
        assertThat(done).as("actions that were let through").isGreaterThan(ACTIONS / 20);
    }

    /** An administrator whom another has made is an administrator of that part and no more, and isn't his own master. */
    @Test
    void whoWasMadeAnAdministratorHasThatUnitAlone() {
        roles.grant(
                townAdministrator,
                tenant.clerk().memberId(),
                tenant.village().id(),
                Role.UNIT_ADMINISTRATOR,
                TODAY,
                null);
        Actor made = actors.of(tenant.clerk().memberId(), tenant.village().id());
        Actor villager = tenant.actor(tenant.village(), Role.COMMUNITY_HEAD);
        Set<String> before = grants(made.memberId());

        assertThat(refused(
                        () -> roles.grant(made, villager.memberId(), tenant.town.id(), Role.TOWN_OFFICE, TODAY, null)))
                .isTrue();
        assertThat(refused(() -> roles.grant(
                        made, villager.memberId(), tenant.villages.get(1).id(), Role.COMMUNITY_HEAD, TODAY, null)))
                .isTrue();
        assertThat(refused(() ->
                        roles.grant(made, made.memberId(), tenant.village().id(), Role.COMMUNITY_HEAD, TODAY, null)))
                .isTrue();
        assertThat(refused(() -> keepMembers.resetPassword(made, townAdministrator.memberId())))
                .isTrue();
        assertThat(grants(made.memberId())).isEqualTo(before);
    }

    private Actor administrator(Random chance) {
        List<Actor> within = known.stream()
                .map(each -> actors.of(each.memberId(), each.unitId()))
                .filter(each ->
                        each.holds(Role.UNIT_ADMINISTRATOR) && each.unitPath().startsWith(tenant.town.path()))
                .toList();
        return within.get(chance.nextInt(within.size()));
    }

    private void act(Actor actor, Random chance) {
        Actor other = known.get(chance.nextInt(known.size()));
        Unit place = places.get(chance.nextInt(places.size()));
        String role = Role.ALL.get(chance.nextInt(Role.ALL.size()));
        Set<String> own = grants(actor.memberId());
        boolean refused = refused(() -> {
            switch (chance.nextInt(7)) {
                case 0, 1, 2 -> give(actor, other, place, role);
                case 3 -> end(actor, other, chance);
                case 4 -> join(actor, place);
                case 5 -> keepMembers.resetPassword(actor, other.memberId());
                default -> keepUnits.rename(actor, place.id(), place.name(), "");
            }
        });
        done += refused ? 0 : 1;
        assertThat(grants(actor.memberId())).as("own grants of %s", actor).isEqualTo(own);
    }

    private void give(Actor actor, Actor other, Unit place, String role) {
        roles.grant(actor, other.memberId(), place.id(), role, TODAY, null);
        known.add(actors.of(other.memberId(), place.id()));
    }

    private void end(Actor actor, Actor other, Random chance) {
        List<Membership> held = members.memberships(other.memberId());
        if (!held.isEmpty()) {
            roles.end(actor, held.get(chance.nextInt(held.size())).id());
        }
    }

    private void join(Actor actor, Unit place) {
        String name = "r" + UUID.randomUUID().toString().substring(0, 12);
        Member made = keepMembers.create(
                actor, new NewMember(place.id(), name, name, "", name + "@example.org", Tenants.PASSWORD, false));
        known.add(actors.of(made.id(), place.id()));
    }

    private static boolean refused(Runnable action) {
        try {
            action.run();
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }

    private Set<String> grants(String memberId) {
        return members.membershipsEver(memberId).stream()
                .map(Membership::toString)
                .collect(Collectors.toSet());
    }

    /** Every grant in the database that isn't in a unit of the town, other stories' among them. */
    private Set<String> grantsOutsideTheTown() {
        return Set.copyOf(database.sql(
                        """
                        select concat(m.id, m.member_id, m.unit_id, m.role, m.starts_on, coalesce(cast(m.ends_on as char(10)), ''))
                        from membership m
                        join unit u on u.id = m.unit_id where u.path not like concat(?, '%')""")
                .param(tenant.town.path())
                .query(String.class)
                .list());
    }

    private String passwordsOutsideTheTown() {
        Map<String, String> passwords = new HashMap<>();
        for (Actor actor : List.of(tenant.cityOffice(), tenant.cityLeader(), tenant.administrator())) {
            passwords.put(
                    actor.memberId(),
                    database.sql("select password_hash from member where id = ?")
                            .param(actor.memberId())
                            .query(String.class)
                            .single());
        }
        return passwords.toString();
    }
}
