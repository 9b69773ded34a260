package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlans;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.Candidate;
import org.tongchuang.campaign.JoinCampaign;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.campaign.TownShare;
import org.tongchuang.dossier.BeginYears;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.BoardClosed;
import org.tongchuang.tracking.TargetShare;
import org.tongchuang.tracking.Targets;

/** A programme whose year begins by itself: every community of a town that has joined, and what they are to reach together. */
@DatabaseTest
class YearOfAllTest {

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    JoinCampaign join;

    @Autowired
    BeginYears years;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Targets targets;

    @Autowired
    AuditTrail audit;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    private Tenant tenant;
    private Campaign campaign;

    @BeforeEach
    void openACampaignThatOneTownJoins() {
        clock.reset();
        tenant = tenants.create();
        campaign = plan.plan(CampaignPlans.of("drug-free-community", "无毒社区创建活动", 1, Map.of()), tenant.cityOffice());
        open.open(campaign.id(), tenant.cityOffice());
        join.join(campaign.id(), new TownShare(1, LocalDate.of(2026, 9, 30)), tenant.townOffice());
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void everyCommunityOfATownThatHasJoinedBeginsOnce() {
        assertThat(years.sweep()).isGreaterThanOrEqualTo(tenant.villages.size());

        List<Candidate> begun = candidates();
        assertThat(begun)
                .extracting(Candidate::unitId)
                .containsExactlyInAnyOrderElementsOf(
                        tenant.villages.stream().map(Unit::id).toList());
        assertThat(begun)
                .allSatisfy(candidate -> assertThat(candidate.dossierId()).isNotNull());
        assertThat(audit.entries("dossier:" + begun.get(0).dossierId(), 10, 0))
                .extracting(AuditEntry::memberName)
                .containsOnly("系统");

        years.sweep();

        assertThat(candidates()).isEqualTo(begun);
    }

    @Test
    void nothingBeginsBeforeTheDay() {
        clock.moveTo(LocalDate.of(2026, 1, 9));

        years.sweep();

        assertThat(candidates()).isEmpty();
    }

    @Test
    void whatIsReachedIsCountedOverThoseThatTakePart() {
        Actor city = tenant.cityOffice();
        int all = tenant.villages.size();
        assertThat(targets.of(campaign, city)).containsExactly(new TargetShare("passRate", 0, 0, 95));

        years.sweep();
        dossiers.close(candidates().get(0).dossierId(), "NAMED");

        assertThat(targets.of(campaign, city)).containsExactly(new TargetShare("passRate", 1, all, 95));
        assertThat(targets.of(campaign, tenant.townOffice())).containsExactly(new TargetShare("passRate", 1, all, 95));
        assertThat(targets.of(campaign, tenant.actor(tenant.otherTown, Role.TOWN_OFFICE)))
                .containsExactly(new TargetShare("passRate", 0, 0, 95));
        assertThatThrownBy(() -> targets.of(campaign, tenant.clerk())).isInstanceOf(BoardClosed.class);
    }

    private List<Candidate> candidates() {
        return campaigns.candidates(campaign.id(), tenant.cityOffice());
    }
}
