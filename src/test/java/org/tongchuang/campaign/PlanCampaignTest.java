package org.tongchuang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
@Transactional
class PlanCampaignTest {

    @Autowired
    PlanCampaign plan;

    @Autowired
    RevisePlan revise;

    @Autowired
    PlanPhases phases;

    @Autowired
    OpenCampaign open;

    @Autowired
    AdvanceCampaign advance;

    @Autowired
    OpeningCheck check;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor office;

    @BeforeEach
    void city() {
        clock.reset();
        tenant = tenants.create();
        office = tenant.cityOffice();
    }

    @Test
    void draftGetsACodeAndPhasesInWorkDays() {
        Campaign draft = plan.plan(CampaignPlans.complete(), office);

        assertThat(draft.code()).isEqualTo("GC-2026-" + tenant.city.code());
        assertThat(draft.series("ZT")).isEqualTo("GC-2026-ZT");
        assertThat(campaigns.phases(draft.id(), tenant.city.id()))
                .hasSize(12)
                .first()
                .isEqualTo(new PlannedPhase("choice", 1, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13)));
    }

    @Test
    void secondRoundOfTheYearGetsANumber() {
        plan.plan(CampaignPlans.complete(), office);

        assertThat(plan.plan(CampaignPlans.complete(), office).code())
                .isEqualTo("GC-2026-" + tenant.city.code() + "-2");
    }

    @Test
    void townMayNotPlanATitleOfItsOwn() {
        Actor town = tenant.townOffice();

        assertThatThrownBy(() -> plan.plan(CampaignPlans.complete(), town)).isInstanceOf(NotForThisUnit.class);
        assertThat(campaigns.count(town)).isZero();
    }

    /** Somebody may have given a town's member the city's role; the rule on the host still holds. */
    @Test
    void townCannotOpenEvenWithTheCitysRole() {
        Actor town = tenant.actor(tenant.town, Role.CITY_OFFICE);
        Campaign draft = plan.plan(CampaignPlans.complete(), town);

        assertThat(open(draft)).containsExactly("APP-1");
        assertThatThrownBy(() -> open.open(draft.id(), town)).isInstanceOf(OpeningBlocked.class);
        assertThat(campaigns.get(draft.id()).state()).isEqualTo(CampaignState.DRAFT);
    }

    @Test
    void departmentOfACityCannotOpenEither() {
        Campaign draft = plan.plan(CampaignPlans.complete(), tenant.actor(tenant.cityDepartment, Role.CITY_OFFICE));

        assertThat(open(draft)).containsExactly("APP-1");
    }

    @Test
    void checkListNamesWhatIsMissingWithItsRule() {
        Campaign draft = plan.plan(CampaignPlans.withoutApproval(), office);

        assertThat(check.points(draft))
                .filteredOn(point -> !point.met())
                .extracting(OpeningPoint::rule, OpeningPoint::labelKey)
                .containsExactly(
                        tuple("APP-7", "campaign.check.upper-title"),
                        tuple("APP-7", "campaign.check.approval-basis"),
                        tuple("APP-7", "campaign.check.approval-number"));
        assertThatThrownBy(() -> open.open(draft.id(), office)).isInstanceOf(OpeningBlocked.class);
    }

    @Test
    void nameThatOnlyTheCentreMayUseBlocksOpening() {
        Campaign draft = plan.plan(CampaignPlans.named("全国绿色社区创建活动"), office);

        assertThat(open(draft)).containsExactly("APP-3");
        assertThat(CampaignName.reservedWord("示例市绿色社区创建活动")).isEmpty();
    }

    @Test
    void noticesCanBeLengthenedButNotShortened() {
        Campaign shortened = plan.plan(CampaignPlans.narrowed(Map.of("notice.acceptance", 3)), office);
        Campaign lengthened = plan.plan(CampaignPlans.narrowed(Map.of("notice.acceptance", 8)), office);

        assertThat(open(shortened)).containsExactly("PN-1");
        assertThat(open(lengthened)).isEmpty();
        assertThat(campaigns.limits(lengthened.id()).noticeWorkDays("acceptance"))
                .isEqualTo(8);
        assertThat(campaigns.limits(lengthened.id()).noticeWorkDays("proposed-naming"))
                .isEqualTo(7);
    }

    @Test
    void cycleAndRectificationStayInsideTheirBounds() {
        assertThat(open(plan.plan(CampaignPlans.narrowed(Map.of("cycleYears", 4)), office)))
                .containsExactly("REC-1");
        assertThat(open(plan.plan(CampaignPlans.narrowed(Map.of("rectificationMonths", 7)), office)))
                .containsExactly("REC-1");
        assertThat(open(plan.plan(CampaignPlans.narrowed(Map.of("cycleYears", 2, "rectificationMonths", 6)), office)))
                .isEmpty();
    }

    @Test
    void phaseOutsideTheWindowBlocksOpening() {
        Campaign draft = plan.plan(CampaignPlans.complete(), office);
        List<PlannedPhase> late = campaigns.phases(draft.id(), tenant.city.id()).stream()
                .map(phase ->
                        new PlannedPhase(phase.phase(), phase.positionNo(), phase.startsOn(), LocalDate.of(2027, 7, 1)))
                .toList();

        phases.plan(draft.id(), late, office);

        assertThat(check.points(draft))
                .filteredOn(point -> !point.met())
                .extracting(OpeningPoint::labelKey)
                .containsExactly("campaign.check.phases");
    }

    @Test
    void onceOpenItIsSeenBelowAndNoLongerChanged() {
        Campaign draft = plan.plan(CampaignPlans.complete(), office);
        assertThat(campaigns.list(tenant.townOffice(), 10, 0)).isEmpty();

        open.open(draft.id(), office);

        Campaign opened = campaigns.get(draft.id());
        assertThat(opened.state()).isEqualTo(CampaignState.OPEN);
        assertThat(opened.openedAt()).isEqualTo(MovableClock.START);
        assertThat(campaigns.list(tenant.townOffice(), 10, 0)).containsExactly(opened);
        assertThat(campaigns.list(tenant.clerk(), 10, 0)).containsExactly(opened);
        assertThat(campaigns.list(tenants.create().cityOffice(), 10, 0)).isEmpty();
        assertThatThrownBy(() -> revise.revise(opened.id(), opened.rev(), CampaignPlans.complete(), office))
                .isInstanceOf(PlanChanged.class);
        assertThatThrownBy(() -> open.open(opened.id(), office)).isInstanceOf(PlanChanged.class);
    }

    @Test
    void revisedPlanKeepsItsCodeAndRefusesAnOldRevision() {
        Campaign draft = plan.plan(CampaignPlans.withoutApproval(), office);

        Campaign revised = revise.revise(draft.id(), 0, CampaignPlans.narrowed(Map.of("cycleYears", 2)), office);

        assertThat(revised.code()).isEqualTo(draft.code());
        assertThat(campaigns.limits(draft.id()).cycleYears()).isEqualTo(2);
        assertThat(open(revised)).isEmpty();
        assertThatThrownBy(() -> revise.revise(draft.id(), 0, CampaignPlans.complete(), office))
                .isInstanceOf(PlanChanged.class);
    }

    @Test
    void campaignGoesOnStepByStep() {
        String id = plan.plan(CampaignPlans.complete(), office).id();
        assertThatThrownBy(() -> advance.advance(id, CampaignState.DRAFT, office))
                .isInstanceOf(PlanChanged.class);
        open.open(id, office);

        advance.advance(id, CampaignState.OPEN, office);
        assertThatThrownBy(() -> advance.advance(id, CampaignState.OPEN, office))
                .isInstanceOf(PlanChanged.class);
        advance.advance(id, CampaignState.CLOSED, office);
        advance.advance(id, CampaignState.SETTLED, office);

        assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.ARCHIVED);
        assertThatThrownBy(() -> advance.advance(id, CampaignState.ARCHIVED, office))
                .isInstanceOf(PlanChanged.class);
    }

    @Test
    void strangersCampaignIsMissing() {
        String id = plan.plan(CampaignPlans.complete(), office).id();
        open.open(id, office);

        Actor stranger = tenants.create().cityOffice();

        assertThatThrownBy(() -> campaigns.see(id, stranger)).isInstanceOf(CampaignMissing.class);
    }

    private List<String> open(Campaign campaign) {
        return check.open(campaign).stream().map(OpeningPoint::rule).toList();
    }
}
