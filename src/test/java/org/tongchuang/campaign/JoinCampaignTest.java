package org.tongchuang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** The campaign has a quota of three and a cut-off on 30 September. */
@DatabaseTest
@Transactional
class JoinCampaignTest {

    static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    JoinCampaign join;

    @Autowired
    PlanPhases phases;

    @Autowired
    ChooseCandidates choose;

    @Autowired
    DropCandidate drop;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor town;
    String id;

    @BeforeEach
    void openCampaign() {
        clock.reset();
        tenant = tenants.create();
        town = tenant.townOffice();
        id = plan.plan(CampaignPlans.complete(), tenant.cityOffice()).id();
        open.open(id, tenant.cityOffice());
    }

    @Test
    void townJoinsWithTheCitysPhases() {
        join.join(id, new TownShare(2, AUGUST), town);

        assertThat(campaigns.town(id, tenant.town.id()).orElseThrow())
                .returns(2, Town::quota)
                .returns(AUGUST, Town::cutOff)
                .returns(tenant.town.code(), Town::townCode);
        assertThat(campaigns.phases(id, tenant.town.id())).isEqualTo(campaigns.phases(id, tenant.city.id()));
    }

    @Test
    void sharesNeverExceedTheCitysQuota() {
        join.join(id, new TownShare(2, AUGUST), town);
        Actor other = tenant.actor(tenant.otherTown, Role.TOWN_OFFICE);

        assertThatThrownBy(() -> join.join(id, new TownShare(2, AUGUST), other)).isInstanceOf(QuotaExceeded.class);
        join.join(id, new TownShare(1, AUGUST), other);
        assertThatThrownBy(() -> join.join(id, new TownShare(3, AUGUST), town)).isInstanceOf(QuotaExceeded.class);
        join.join(id, new TownShare(1, AUGUST), town);

        assertThat(campaigns.towns(id, tenant.cityOffice()))
                .extracting(Town::quota)
                .containsExactly(1, 1);
        assertThat(campaigns.towns(id, town)).extracting(Town::townId).containsExactly(tenant.town.id());
    }

    @Test
    void townsCutOffLiesInsideTheCitys() {
        assertThatThrownBy(() -> join.join(id, new TownShare(1, LocalDate.of(2026, 10, 1)), town))
                .isInstanceOf(DatesOutside.class);
        assertThatThrownBy(() -> join.join(id, new TownShare(1, LocalDate.of(2026, 3, 1)), town))
                .isInstanceOf(DatesOutside.class);
    }

    @Test
    void afterTheCutOffNobodyJoins() {
        clock.moveTo(LocalDate.of(2026, 10, 1));

        assertThatThrownBy(() -> join.join(id, new TownShare(1, AUGUST), town)).isInstanceOf(CampaignNotOpen.class);
    }

    @Test
    void draftIsMissingToTownsAndStrangersFindNothing() {
        String draft = plan.plan(CampaignPlans.complete(), tenant.cityOffice()).id();
        Actor stranger = tenants.create().townOffice();

        assertThatThrownBy(() -> join.join(draft, new TownShare(1, AUGUST), town))
                .isInstanceOf(CampaignMissing.class);
        assertThatThrownBy(() -> join.join(id, new TownShare(1, AUGUST), stranger))
                .isInstanceOf(CampaignMissing.class);
        assertThatThrownBy(() -> join.join(id, new TownShare(1, AUGUST), tenant.clerk()))
                .isInstanceOf(NotForThisUnit.class);
    }

    @Test
    void townsPhasesStayInsideTheCitys() {
        join.join(id, new TownShare(1, AUGUST), town);
        PlannedPhase first = campaigns.phases(id, tenant.city.id()).get(0);
        PlannedPhase inside =
                new PlannedPhase(first.phase(), 1, first.startsOn().plusDays(1), first.dueOn());
        PlannedPhase outside = new PlannedPhase(
                first.phase(), 1, first.startsOn(), first.dueOn().plusDays(1));

        phases.plan(id, List.of(inside), town);

        assertThat(campaigns.phases(id, tenant.town.id())).containsExactly(inside);
        assertThatThrownBy(() -> phases.plan(id, List.of(outside), town)).isInstanceOf(DatesOutside.class);
        assertThatThrownBy(() -> phases.plan(id, List.of(inside), tenant.actor(tenant.otherTown, Role.TOWN_OFFICE)))
                .isInstanceOf(TownNotJoined.class);
    }

    @Test
    void townChoosesItsOwnCommunitiesUpToItsShare() {
        join.join(id, new TownShare(2, AUGUST), town);

        choose.choose(id, ids(tenant.villages.get(0)), "条件最成熟", town);

        assertThatThrownBy(() -> choose.choose(id, ids(tenant.villages.get(0)), "重复", town))
                .isInstanceOf(CandidateFixed.class);
        assertThatThrownBy(() -> choose.choose(id, ids(tenant.otherVillage), "别的镇", town))
                .isInstanceOf(NotACommunityBelow.class);
        assertThatThrownBy(() -> choose.choose(id, ids(tenant.townDepartment), "不是村居", town))
                .isInstanceOf(NotACommunityBelow.class);
        assertThatThrownBy(() -> choose.choose(id, ids(tenant.villages.get(1), tenant.villages.get(2)), "超出", town))
                .isInstanceOf(QuotaExceeded.class);
        assertThat(campaigns.candidates(id, town))
                .extracting(Candidate::unitName)
                .containsExactly("第一示例村");
        assertThat(campaigns.candidates(id, tenant.clerk())).hasSize(1);
        assertThat(campaigns.candidates(id, tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK)))
                .isEmpty();
    }

    @Test
    void shareCannotFallBelowTheCandidates() {
        join.join(id, new TownShare(2, AUGUST), town);
        choose.choose(id, ids(tenant.villages.get(0), tenant.villages.get(1)), "成熟", town);

        assertThatThrownBy(() -> join.join(id, new TownShare(1, AUGUST), town)).isInstanceOf(QuotaExceeded.class);
    }

    @Test
    void townThatHasNotJoinedChoosesNobody() {
        assertThatThrownBy(() -> choose.choose(id, ids(tenant.village()), "成熟", town))
                .isInstanceOf(TownNotJoined.class);
    }

    @Test
    void candidateStaysOnceItsDossierHasStarted() {
        join.join(id, new TownShare(2, AUGUST), town);
        choose.choose(id, ids(tenant.villages.get(0), tenant.villages.get(1)), "成熟", town);

        campaigns.dossierStarted(id, tenant.villages.get(0).id(), "dossier-1");
        drop.drop(id, tenant.villages.get(1).id(), town);

        assertThat(campaigns.candidatesWithoutDossier(id, tenant.town.id())).isEmpty();
        assertThat(campaigns.candidates(id, town))
                .extracting(Candidate::dossierId)
                .containsExactly("dossier-1");
        assertThatThrownBy(() -> drop.drop(id, tenant.villages.get(0).id(), town))
                .isInstanceOf(CandidateFixed.class);
        assertThatThrownBy(() ->
                        campaigns.dossierStarted(id, tenant.villages.get(0).id(), "dossier-2"))
                .isInstanceOf(CandidateFixed.class);
    }

    private static List<String> ids(Unit... units) {
        return List.of(units).stream().map(Unit::id).toList();
    }
}
