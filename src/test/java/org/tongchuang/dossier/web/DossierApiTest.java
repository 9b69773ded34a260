package org.tongchuang.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.CampaignPlans;
import org.tongchuang.campaign.ChooseCandidates;
import org.tongchuang.campaign.JoinCampaign;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.campaign.TownShare;
import org.tongchuang.dossier.DossierFilter;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Role;
import org.tongchuang.testing.Bearer;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** A town has chosen its first village in an open campaign. */
@DatabaseTest
class DossierApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Bearer bearer;

    @Autowired
    Tenants tenants;

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    JoinCampaign join;

    @Autowired
    ChooseCandidates choose;

    @Autowired
    Dossiers dossiers;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    String campaignId;
    RequestPostProcessor town;

    @BeforeEach
    void aVillageIsChosen() {
        clock.reset();
        tenant = tenants.create();
        campaignId = plan.plan(year2026(), tenant.cityOffice()).id();
        open.open(campaignId, tenant.cityOffice());
        join.join(campaignId, new TownShare(2, LocalDate.of(2026, 8, 31)), tenant.townOffice());
        choose.choose(campaignId, List.of(tenant.village().id()), "条件最成熟", tenant.townOffice());
        town = bearer.of(tenant.townOffice());
    }

    @Test
    void startedDossierTellsWhereItStands() throws Exception {
        String answer = start(town, tenant.village().code(), null)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.unitName").value("第一示例村"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(answer, "$.id");

        read(town, id)
                .andExpect(status().isOk())
                .andExpect(content().json(answer))
                .andExpect(jsonPath("$.campaignId").value(campaignId))
                .andExpect(jsonPath("$.unitCode").value(tenant.village().code()))
                .andExpect(jsonPath("$.state").value("PREPARING"))
                .andExpect(jsonPath("$.stateName").value("准备中"))
                .andExpect(jsonPath("$.phases[0].key").isNotEmpty())
                .andExpect(jsonPath("$.openTasks").isArray())
                .andExpect(jsonPath("$.submissions", hasSize(0)));
        read(bearer.of(tenant.clerk()), id).andExpect(status().isOk());
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        String id = JsonPath.read(
                start(town, tenant.village().code(), null)
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");

        read(bearer.of(tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK)), id)
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
        read(bearer.of(tenant.actor(tenant.otherTown, Role.TOWN_OFFICE)), id).andExpect(status().isNotFound());
        read(bearer.of(tenants.create().cityOffice()), id).andExpect(status().isNotFound());
    }

    @Test
    void resendStartsOneDossier() throws Exception {
        start(town, tenant.village().code(), "first").andExpect(status().isCreated());
        String location = start(town, tenant.village().code(), "first")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");

        mvc.perform(get(location).with(town)).andExpect(status().isOk());
        assertThat(started()).isOne();
        start(town, tenant.village().code(), null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("dossier.start.not-waiting"));
        assertThat(started()).isOne();
    }

    @Test
    void onlyTheTownStartsAndOnlyWhatItChose() throws Exception {
        start(bearer.of(tenant.clerk()), tenant.village().code(), null).andExpect(status().isForbidden());
        start(town, tenant.villages.get(1).code(), null).andExpect(status().isUnprocessableEntity());
        start(town, "NO-SUCH-CODE", null).andExpect(status().isUnprocessableEntity());
        start(bearer.of(tenants.create().townOffice()), tenant.village().code(), null)
                .andExpect(status().isNotFound());

        assertThat(started()).isZero();
    }

    @Test
    void whatDoesNotNameBothIsUnreadable() throws Exception {
        for (String body : List.of("{}", "{\"campaignId\": \"" + campaignId + "\"}", "{", "[]", "")) {
            send(town, body, null)
                    .andExpect(status().isBadRequest())
                    .andExpect(header().string("Content-Type", "application/problem+json"));
        }
        assertThat(started()).isZero();
    }

    private int started() {
        return dossiers.count(tenant.cityOffice(), DossierFilter.NONE);
    }

    private ResultActions start(RequestPostProcessor who, String unitCode, String key) throws Exception {
        return send(who, "{\"campaignId\": \"%s\", \"unitCode\": \"%s\"}".formatted(campaignId, unitCode), key);
    }

    private ResultActions send(RequestPostProcessor who, String body, String key) throws Exception {
        var request = post("/api/v1/dossiers")
                .with(who)
                .contentType("application/json")
                .content(body);
        return mvc.perform(key == null ? request : request.header("Idempotency-Key", key));
    }

    private ResultActions read(RequestPostProcessor who, String id) throws Exception {
        return mvc.perform(get("/api/v1/dossiers/" + id).with(who));
    }

    private static CampaignPlan year2026() {
        return CampaignPlans.of("green-community", "绿色社区创建活动", 3, Map.of());
    }
}
