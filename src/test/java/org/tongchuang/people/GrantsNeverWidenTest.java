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
import java.util.stream.Stream;
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
    Proposals proposals;

    @Autowired
    RoleSettings settings;

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
    Actor otherTownAdministrator;
    Actor villageAdministrator;
    List<Actor> known;
    List<Unit> places;
    List<String> ofTheTown;
    int done;
    int confirmed;
    String weighty;

    @BeforeEach
    void aTreeWithThreeAdministratorsInOneTown() {
        clock.reset();
        tenant = tenants.create();
        townAdministrator = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        otherTownAdministrator = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR, 1);
        villageAdministrator = tenant.actor(tenant.village(), Role.UNIT_ADMINISTRATOR);
        known = new ArrayList<>(List.of(
                townAdministrator,
                otherTownAdministrator,
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
        confirmed = 0;
        ofTheTown = Stream.concat(Stream.of(tenant.town), units.below(tenant.town.id()).stream())
                .map(Unit::id)
                .toList();
        weighty = weightyInTheTown();
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
        assertThat(confirmed).as("proposals that were confirmed").isPositive();
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
                null,
                "");
        proposals.confirm(
                otherTownAdministrator,
                proposals.waiting(otherTownAdministrator, 1).get(0).id());
        Actor made = actors.of(tenant.clerk().memberId(), tenant.village().id());
        Actor villager = tenant.actor(tenant.village(), Role.COMMUNITY_HEAD);
        Set<String> before = grants(made.memberId());

        assertThat(refused(() ->
                        roles.grant(made, villager.memberId(), tenant.town.id(), Role.TOWN_OFFICE, TODAY, null, "")))
                .isTrue();
        assertThat(refused(() -> roles.grant(
                        made, villager.memberId(), tenant.villages.get(1).id(), Role.COMMUNITY_HEAD, TODAY, null, "")))
                .isTrue();
        assertThat(refused(() -> roles.grant(
                        made, made.memberId(), tenant.village().id(), Role.COMMUNITY_HEAD, TODAY, null, "")))
                .isTrue();
        assertThat(refused(() -> keepMembers.resetPassword(made, townAdministrator.memberId())))
                .isTrue();
        assertThat(grants(made.memberId())).isEqualTo(before);
    }

    private Actor administrator(Random chance) {
        List<Actor> within = places.stream()
                .filter(place -> place.isWithin(tenant.town.path()))
                .flatMap(place -> members.holders(place.id(), Role.UNIT_ADMINISTRATOR).stream()
                        .map(holder -> actors.of(holder.memberId(), place.id())))
                .toList();
        return within.get(chance.nextInt(within.size()));
    }

    private void act(Actor actor, Random chance) {
        Actor other = known.get(chance.nextInt(known.size()));
        Unit place = chance.nextBoolean() ? tenant.town : places.get(chance.nextInt(places.size()));
        String role = anyRole(chance.nextBoolean() ? Role.fitting(place) : Role.ALL, chance);
        Set<String> own = grants(actor.memberId());
        int before = confirmed;
        boolean refused = refused(() -> {
            switch (chance.nextInt(12)) {
                case 0, 1, 2 -> give(actor, other, place, role);
                case 3, 4 -> end(actor, other, chance);
                case 5 -> join(actor, place);
                case 6 -> keepMembers.resetPassword(actor, other.memberId());
                case 7, 8 -> confirm(actor, chance);
                case 9, 10 -> refuse(actor, chance);
                default -> keepUnits.rename(actor, place.id(), place.name(), "");
            }
        });
        done += refused ? 0 : 1;
        assertThat(grants(actor.memberId())).as("own grants of %s", actor).isEqualTo(own);
        String after = weightyInTheTown();
        if (confirmed == before) {
            assertThat(after).as("roles without a second one").isEqualTo(weighty);
        }
        weighty = after;
    }

    private static String anyRole(List<String> offered, Random chance) {
        return offered.get(chance.nextInt(offered.size()));
    }

    /** Whatever gets through was proposed by somebody else, not for the actor, and not from above. */
    private void confirm(Actor actor, Random chance) {
        Proposal proposal = anyWaiting(actor, chance);
        proposals.confirm(actor, proposal.id());
        confirmed++;
        assertThat(actor.memberId()).isNotIn(proposal.proposerId(), proposal.memberId());
        assertThat(proposal.proposerUnitPath()).startsWith(actor.unitPath());
        known.add(actors.of(proposal.memberId(), proposal.unitId()));
    }

    private void refuse(Actor actor, Random chance) {
        proposals.refuse(actor, anyWaiting(actor, chance).id(), "不需要");
    }

    private Proposal anyWaiting(Actor actor, Random chance) {
        List<Proposal> waiting = proposals.waiting(actor, 50).stream()
                .filter(proposal -> chance.nextInt(4) == 0 || proposals.maySecond(actor, proposal))
                .toList();
        if (waiting.isEmpty()) {
            throw new ProposalOver();
        }
        return waiting.get(chance.nextInt(waiting.size()));
    }

    /** How many there are, and how many of them have an end. */
    private String weightyInTheTown() {
        return database.sql(
                        """
                        select concat(count(1), ' ', count(s.ends_on))
                        from membership s
                        where s.unit_id in (:units) and s.role in (:roles)""")
                .param("units", ofTheTown)
                .param("roles", settings.secondAdministrator())
                .query(String.class)
                .single();
    }

    private void give(Actor actor, Actor other, Unit place, String role) {
        roles.grant(actor, other.memberId(), place.id(), role, TODAY, null, "");
        known.add(actors.of(other.memberId(), place.id()));
    }

    private void end(Actor actor, Actor other, Random chance) {
        List<Membership> held = members.memberships(other.memberId());
        if (!held.isEmpty()) {
            roles.end(actor, held.get(chance.nextInt(held.size())).id(), "");
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
