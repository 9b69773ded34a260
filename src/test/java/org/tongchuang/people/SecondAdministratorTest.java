package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** T2: a role of consequence takes two administrators. */
@DatabaseTest
class SecondAdministratorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Autowired
    KeepRoles roles;

    @Autowired
    Proposals proposals;

    @Autowired
    SecondAdministrators seconds;

    @Autowired
    KeepMembers keepMembers;

    @Autowired
    Members members;

    @Autowired
    AuditTrail audit;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor first;
    Actor second;
    Actor above;
    Actor clerk;

    @BeforeEach
    void aTownWithTwoAdministrators() {
        clock.reset();
        tenant = tenants.create();
        first = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        second = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR, 1);
        above = tenant.administrator();
        clerk = tenant.clerk();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void nothingChangesUntilASecondAdministratorConfirms() {
        assertThat(grant(first, Role.TOWN_OFFICE)).isEqualTo(RoleAnswer.PROPOSED);
        assertThat(holdsTownOffice()).isFalse();

        proposals.confirm(second, waiting().id());

        assertThat(holdsTownOffice()).isTrue();
        assertThat(proposals.waiting(second, 10)).isEmpty();
        assertThat(audit.entries("unit:" + tenant.town.id(), 2, 0))
                .extracting(AuditEntry::verb)
                .containsExactly("role-change-confirmed", "role-change-proposed");
    }

    @Test
    void whatIsNoRoleOfConsequenceIsGivenAtOnce() {
        assertThat(roles.grant(first, clerk.memberId(), tenant.village().id(), Role.COMMUNITY_HEAD, TODAY, null, ""))
                .isEqualTo(RoleAnswer.DONE);

        assertThat(members.holders(tenant.village().id(), Role.COMMUNITY_HEAD)).isNotEmpty();
    }

    @Test
    void endingOneTakesTwoAsWell() {
        Actor office = tenant.townOffice();
        roles.end(first, members.memberships(office.memberId()).get(0).id(), "");
        assertThat(members.holders(tenant.town.id(), Role.TOWN_OFFICE)).isNotEmpty();

        proposals.confirm(above, waiting().id());

        assertThat(members.holders(tenant.town.id(), Role.TOWN_OFFICE)).isEmpty();
    }

    @Test
    void neitherTheProposerNorTheMemberConcernedNorSomebodyBelowConfirms() {
        Actor village = tenant.actor(tenant.village(), Role.UNIT_ADMINISTRATOR);
        roles.grant(first, second.memberId(), tenant.town.id(), Role.TOWN_LEADER, TODAY, null, "");
        Proposal proposal = waiting();

        assertThatThrownBy(() -> proposals.confirm(first, proposal.id())).isInstanceOf(SecondNeeded.class);
        assertThatThrownBy(() -> proposals.confirm(second, proposal.id())).isInstanceOf(SecondNeeded.class);
        assertThatThrownBy(() -> proposals.confirm(village, proposal.id())).isInstanceOf(UnitMissing.class);
        assertThatThrownBy(() -> proposals.refuse(first, proposal.id(), "x")).isInstanceOf(SecondNeeded.class);
        assertThat(seconds.of(proposal)).extracting(Holder::memberId).containsExactly(above.memberId());
    }

    /** Somebody below could reach the unit, but not the proposer. */
    @Test
    void whatTheCityProposesInATownIsNotConfirmedByTheTown() {
        tenant.actor(tenant.city, Role.UNIT_ADMINISTRATOR, 1);
        grant(above, Role.TOWN_OFFICE);

        assertThatThrownBy(() -> proposals.confirm(first, waiting().id())).isInstanceOf(SecondNeeded.class);
    }

    @Test
    void anotherTownsAdministratorDoesNotFindIt() {
        Actor beside = tenant.actor(tenant.otherTown, Role.UNIT_ADMINISTRATOR);
        grant(first, Role.TOWN_OFFICE);

        assertThat(proposals.waiting(beside, 10)).isEmpty();
        assertThatThrownBy(() -> proposals.confirm(beside, waiting().id())).isInstanceOf(UnitMissing.class);
    }

    @Test
    void theOneAboveConfirmsWhereAUnitHasOneAdministrator() {
        Actor alone = tenant.actor(tenant.village(), Role.UNIT_ADMINISTRATOR);
        Actor villager = tenant.head();
        assertThat(roles.grant(
                        alone, villager.memberId(), tenant.village().id(), Role.UNIT_ADMINISTRATOR, TODAY, null, "急"))
                .isEqualTo(RoleAnswer.PROPOSED);

        proposals.confirm(first, waiting().id());

        assertThat(members.holders(tenant.village().id(), Role.UNIT_ADMINISTRATOR))
                .hasSize(2);
    }

    @Test
    void theLastAdministratorAtTheRootActsAloneWithAReasonOnRecord() {
        Actor office = tenants.member(tenant.city, Role.CITY_OFFICE);
        assertThat(seconds.areMissing(above, office.memberId())).isTrue();
        assertThatThrownBy(() -> grantInCity(office, " ")).isInstanceOf(ReasonMissing.class);

        assertThat(grantInCity(office, "只有一位管理员")).isEqualTo(RoleAnswer.DONE);

        assertThat(audit.entries("unit:" + tenant.city.id(), 1, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.verb()).isEqualTo("role-change-alone"))
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("reason", "只有一位管理员"));
    }

    @Test
    void aReasonDoesNotReplaceASecondAdministratorAtTheRoot() {
        tenant.actor(tenant.city, Role.UNIT_ADMINISTRATOR, 1);
        Actor office = tenants.member(tenant.city, Role.CITY_OFFICE);

        assertThat(grantInCity(office, "急")).isEqualTo(RoleAnswer.PROPOSED);

        assertThat(members.holders(tenant.city.id(), Role.CITY_LEADER)).isEmpty();
    }

    @Test
    void aRefusedOneIsOverAndSaysWhy() {
        grant(first, Role.TOWN_OFFICE);
        String id = waiting().id();

        proposals.refuse(second, id, "已有两人");

        assertThatThrownBy(() -> proposals.confirm(second, id)).isInstanceOf(ProposalOver.class);
        assertThat(holdsTownOffice()).isFalse();
        assertThat(audit.entries("unit:" + tenant.town.id(), 1, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("reason", "已有两人"));
    }

    @Test
    void theProposerAloneTakesItBack() {
        grant(first, Role.TOWN_OFFICE);
        String id = waiting().id();
        assertThatThrownBy(() -> proposals.withdraw(second, id)).isInstanceOf(SecondNeeded.class);

        proposals.withdraw(first, id);

        assertThatThrownBy(() -> proposals.confirm(second, id)).isInstanceOf(ProposalOver.class);
    }

    @Test
    void itLapsesAfterFourteenDays() {
        grant(first, Role.TOWN_OFFICE);
        String id = waiting().id();

        clock.advance(Duration.ofDays(14));

        assertThat(proposals.waiting(second, 10)).isEmpty();
        assertThatThrownBy(() -> proposals.confirm(second, id)).isInstanceOf(ProposalOver.class);
        assertThat(grant(first, Role.TOWN_OFFICE)).isEqualTo(RoleAnswer.PROPOSED);
    }

    @Test
    void theSameChangeWaitsOnce() {
        grant(first, Role.TOWN_OFFICE);

        assertThatThrownBy(() -> grant(first, Role.TOWN_OFFICE)).isInstanceOf(ProposalThere.class);
    }

    @Test
    void nothingIsGivenForATimeBeforeItWasConfirmed() {
        grant(first, Role.TOWN_OFFICE);

        clock.advance(Duration.ofDays(3));
        proposals.confirm(second, waiting().id());

        assertThat(members.memberships(clerk.memberId()))
                .filteredOn(held -> held.role().equals(Role.TOWN_OFFICE))
                .singleElement()
                .satisfies(held -> assertThat(held.startsOn()).isEqualTo(TODAY.plusDays(3)));
    }

    @Test
    void aProposerWhoMayNoLongerDoItHasProposedNothing() {
        grant(first, Role.TOWN_OFFICE);
        keepMembers.disable(above, first.memberId());

        assertThatThrownBy(() -> proposals.confirm(second, waiting().id())).isInstanceOf(ProposalStale.class);
    }

    @Test
    void aMemberWhoGotARoleAboveMeanwhileIsOutOfReach() {
        grant(first, Role.TOWN_OFFICE);
        members.grant(clerk.memberId(), tenant.city.id(), Role.CITY_OFFICE);

        assertThatThrownBy(() -> proposals.confirm(second, waiting().id())).isInstanceOf(MemberOutOfReach.class);
        assertThatThrownBy(() -> proposals.confirm(above, waiting().id())).isInstanceOf(ProposalStale.class);
        assertThat(holdsTownOffice()).isFalse();
    }

    /** Otherwise the first could sign in as the second. */
    @Test
    void whosePasswordTheProposerHasResetIsNoSecond() {
        grant(first, Role.TOWN_OFFICE);
        keepMembers.resetPassword(first, second.memberId());

        assertThatThrownBy(() -> proposals.confirm(second, waiting().id())).isInstanceOf(SecondNeeded.class);
        proposals.confirm(above, waiting().id());
    }

    private RoleAnswer grant(Actor actor, String role) {
        return roles.grant(actor, clerk.memberId(), tenant.town.id(), role, TODAY, null, "");
    }

    private RoleAnswer grantInCity(Actor member, String reason) {
        return roles.grant(above, member.memberId(), tenant.city.id(), Role.CITY_LEADER, TODAY, null, reason);
    }

    private Proposal waiting() {
        return proposals.waiting(above, 10).get(0);
    }

    private boolean holdsTownOffice() {
        return members.memberships(clerk.memberId()).stream()
                .anyMatch(held -> held.role().equals(Role.TOWN_OFFICE));
    }
}
