package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class SearchTest {

    @Autowired
    Search search;

    @Autowired
    BoardStory story;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Campaign campaign;

    @BeforeEach
    void openCampaign() {
        clock.reset();
        tenant = tenants.create();
        campaign = story.campaign(tenant, "绿色社区创建活动" + tenant.city.code());
    }

    @Test
    void findsByNumberInAnyCaseByCommunityByTaskAndByCampaign() {
        Dossier dossier = story.dossier(tenant, campaign, tenant.village());
        story.task(dossier, "selfCheck", Role.COMMUNITY_CLERK);
        Actor office = tenant.townOffice();

        Found byNumber = search.of(dossier.number().toLowerCase(Locale.ROOT), office);

        assertThat(byNumber.dossiers()).extracting(Hit::id).containsExactly(dossier.id());
        assertThat(byNumber.tasks()).hasSize(1);
        assertThat(search.of("第一示例", office).dossiers()).hasSize(1);
        assertThat(search.of("自查", office).tasks()).hasSize(1);
        assertThat(search.of(tenant.city.code(), office).campaigns())
                .extracting(Hit::id)
                .containsExactly(campaign.id());
        assertThat(search.of("没有这个村", office).isEmpty()).isTrue();
    }

    @Test
    void siblingVillagesFindOnlyTheirOwn() {
        Dossier ours = story.dossier(tenant, campaign, tenant.villages.get(0));
        Dossier theirs = story.dossier(tenant, campaign, tenant.villages.get(1));
        story.task(ours, "selfCheck", Role.COMMUNITY_CLERK);
        story.task(theirs, "selfCheck", Role.COMMUNITY_CLERK);

        Found found = search.of("示例村", tenant.clerk());

        assertThat(found.dossiers()).extracting(Hit::id).containsExactly(ours.id());
        assertThat(found.tasks()).hasSize(1).allMatch(hit -> hit.detail().contains(ours.number()));
        assertThat(search.of(theirs.number(), tenant.clerk()).isEmpty()).isTrue();
    }

    @Test
    void wildcardsAreLetters() {
        story.dossier(tenant, campaign, tenant.village());

        assertThat(search.of("%", tenant.cityOffice()).isEmpty()).isTrue();
        assertThat(search.of("_", tenant.cityOffice()).isEmpty()).isTrue();
    }

    @Test
    void strangersFindNothing() {
        Dossier dossier = story.dossier(tenant, campaign, tenant.village());

        assertThat(search.of(dossier.number(), tenants.create().cityOffice()).isEmpty())
                .isTrue();
    }
}
