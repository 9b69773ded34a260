package org.tongchuang.tracking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.ContentPolicy;

@DatabaseTest
class TrackingPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    BoardStory story;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Campaign campaign;
    Dossier dossier;

    @BeforeEach
    void startOneDossier() {
        clock.reset();
        tenant = tenants.create();
        campaign = story.campaign(tenant, "绿色社区创建活动");
        dossier = story.dossier(tenant, campaign, tenant.village());
    }

    @Test
    void boardOpensItsReasonUnderTheLine() throws Exception {
        mvc.perform(get("/board?why=" + dossier.id()).with(SignedIn.as(tenant.townOffice())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tc-why")))
                .andExpect(content().string(containsString("怎么办")));
        mvc.perform(get("/board").with(SignedIn.as(tenant.townOffice())))
                .andExpect(content().string(not(containsString("tc-why"))));
        mvc.perform(get("/board").with(SignedIn.as(tenant.clerk()))).andExpect(status().isForbidden());
    }

    @Test
    void exportIsAFileAndNeedsTheToken() throws Exception {
        Actor office = tenant.townOffice();

        mvc.perform(post("/board/export").param("campaign", campaign.id()).with(SignedIn.as(office)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/board/export")
                        .param("campaign", campaign.id())
                        .with(SignedIn.as(office))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
    }

    @Test
    void onlyTheDiagramsPageMayHoldInlineStyles() throws Exception {
        Actor clerk = tenant.clerk();
        String page = "/dossiers/" + dossier.id();

        mvc.perform(get(page + "/tabs/diagram").with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", ContentPolicy.DIAGRAM))
                .andExpect(content().string(containsString("bpmn-navigated-viewer")));
        mvc.perform(get(page).with(SignedIn.as(clerk)))
                .andExpect(header().string("Content-Security-Policy", ContentPolicy.PAGE))
                .andExpect(content().string(not(containsString("bpmn-navigated-viewer"))));
    }

    @Test
    void diagramMarksWhereTheProcessStandsAndSaysItInWords() throws Exception {
        String place = "/dossiers/" + dossier.id() + "/diagram";

        mvc.perform(get(place).with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-here=\"confirmObject\"")))
                .andExpect(content().string(containsString("选定对象")));
        mvc.perform(get(place + "/models/" + dossier.processKey()).with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<bpmn:process")));
    }

    @Test
    void diagramIsForThoseWhoSeeTheDossierAndShowsItsModelsAlone() throws Exception {
        String place = "/dossiers/" + dossier.id() + "/diagram";
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);

        mvc.perform(get(place).with(SignedIn.as(sibling))).andExpect(status().isNotFound());
        mvc.perform(get(place + "/models/" + dossier.processKey()).with(SignedIn.as(sibling)))
                .andExpect(status().isNotFound());
        mvc.perform(get(place + "/models/programme").with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isNotFound());
    }

    @Test
    void searchSaysWhatItFoundAndWhatToDoOtherwise() throws Exception {
        mvc.perform(get("/search").param("q", dossier.number()).with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/dossiers/" + dossier.id())));
        mvc.perform(get("/search").param("q", "<b>没有").with(SignedIn.as(tenant.clerk())))
                .andExpect(content().string(containsString("没有找到“&lt;b&gt;没有”")));
        mvc.perform(get("/search").with(SignedIn.as(tenant.clerk())))
                .andExpect(content().string(containsString("想找什么")));
    }

    @Test
    void recordOfAUnitIsReadAndProvedByThoseAbove() throws Exception {
        Actor office = tenant.townOffice();
        mvc.perform(post("/board/export")
                .param("campaign", campaign.id())
                .with(SignedIn.as(office))
                .with(csrf()));

        mvc.perform(get("/audit/" + tenant.town.id() + "?verify=true").with(SignedIn.as(tenant.cityOffice())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("导出了“绿色社区创建活动”的进度看板")))
                .andExpect(content().string(containsString("校验通过：1 条")));
        mvc.perform(get("/audit").with(SignedIn.as(tenant.cityOffice())))
                .andExpect(content().string(containsString("/audit/" + tenant.town.id())));
        mvc.perform(get("/audit/" + tenant.city.id()).with(SignedIn.as(office))).andExpect(status().isNotFound());
        mvc.perform(get("/audit/" + tenant.town.id()).with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/audit").with(SignedIn.as(tenant.assessorLead()))).andExpect(status().isForbidden());
    }
}
