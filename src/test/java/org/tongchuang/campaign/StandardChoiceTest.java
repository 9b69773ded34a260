package org.tongchuang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.standard.Editions;
import org.tongchuang.standard.StandardEdition;
import org.tongchuang.standard.Standards;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class StandardChoiceTest {

    @Autowired
    PlanCampaign plan;

    @Autowired
    RevisePlan revise;

    @Autowired
    OpenCampaign open;

    @Autowired
    Editions editions;

    @Autowired
    Standards standards;

    @Autowired
    Tenants tenants;

    Tenant tenant;
    List<StandardEdition> offered;

    @BeforeEach
    void city() {
        tenant = tenants.create();
        offered = editions.inForce(CampaignPlans.TITLE, tenant.city.path());
    }

    @Test
    void firstStandardOfTheProgrammeIsTheDefault() {
        Campaign draft = plan.plan(CampaignPlans.complete(), tenant.cityOffice());

        assertThat(offered).extracting(StandardEdition::code).containsExactly("GC7", "GCN");
        assertThat(draft.standardEditionId()).isEqualTo(offered.get(0).id());
        assertThat(standards.edition(offered.get(1).id()).indicators()).hasSize(25);
    }

    @Test
    void planChoosesAnotherUntilTheCampaignIsOpen() {
        Campaign draft = plan.plan(CampaignPlans.complete(), tenant.cityOffice());
        CampaignPlan national = CampaignPlans.complete().by(offered.get(1).id());

        Campaign revised = revise.revise(draft.id(), draft.rev(), national, tenant.cityOffice());

        assertThat(revised.standardEditionId()).isEqualTo(offered.get(1).id());
        open.open(draft.id(), tenant.cityOffice());
        assertThatThrownBy(() ->
                        revise.revise(draft.id(), revised.rev() + 1, CampaignPlans.complete(), tenant.cityOffice()))
                .isInstanceOf(PlanChanged.class);
    }

    @Test
    void editionThatIsNotOfferedIsRefused() {
        CampaignPlan foreign = CampaignPlans.complete().by("another");

        assertThatThrownBy(() -> plan.plan(foreign, tenant.cityOffice())).isInstanceOf(EditionNotInForce.class);
    }
}
