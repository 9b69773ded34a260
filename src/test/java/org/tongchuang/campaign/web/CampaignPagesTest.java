package org.tongchuang.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignState;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.NewWaiting;
import org.tongchuang.campaign.WaitingLists;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class CampaignPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Campaigns campaigns;

    @Autowired
    WaitingLists lists;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor office;
    Actor town;

    @BeforeEach
    void city() {
        clock.reset();
        tenant = tenants.create();
        office = tenant.cityOffice();
        town = tenant.townOffice();
    }

    @Test
    void roundGoesFromDraftToCandidatesThroughThePages() throws Exception {
        page(office, "/campaigns/new", "plan-new");
        Campaign draft = planned();
        String here = "/campaigns/" + draft.id();
        assertThat(page(office, here, "draft")).contains("APP-7").contains("没有写批准文号");
        assertThat(page(office, here + "/plan", "plan")).contains("limit.notice.acceptance");
        mvc.perform(get(here).with(SignedIn.as(town))).andExpect(status().isNotFound());
        mvc.perform(sent(office, here + "/open")).andExpect(status().isUnprocessableEntity());

        mvc.perform(complete(sent(office, here + "/plan").param("rev", "0"))).andExpect(status().is3xxRedirection());
        assertThat(page(office, here + "/phases", "phases")).contains("starts.choice");
        mvc.perform(sent(office, here + "/open")).andExpect(status().is3xxRedirection());
        assertThat(campaigns.get(draft.id()).state()).isEqualTo(CampaignState.OPEN);

        mvc.perform(sent(town, here + "/join").param("quota", "2").param("cutOff", "2026-08-31"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(sent(town, here + "/candidates")
                        .param("unit", tenant.village().id())
                        .param("reason", "条件最成熟"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(town, here, "town")).contains("条件最成熟").contains("第二示例村");
        mvc.perform(get(here + "/dossiers/start").header("HX-Request", "true").with(SignedIn.as(town)))
                .andExpect(content().string(containsString("第一示例村")))
                .andExpect(content().string(not(containsString("<html"))));
        assertThat(page(office, here, "open")).contains("受理名单").contains("第一示例村");
        assertThat(page(tenant.clerk(), here, "clerk")).contains("第一示例村").doesNotContain("加入活动");
        assertThat(page(office, "/campaigns", "campaigns")).contains(draft.code());
    }

    @Test
    void faultsStandAtTheirFieldsAndKeepWhatWasTyped() throws Exception {
        mvc.perform(sent(office, "/campaigns")
                        .param("programmeKey", "green-community")
                        .param("year", "2026")
                        .param("name", "中国绿色社区")
                        .param("quota", "很多")
                        .param("opensOn", "昨天"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("APP-3）")))
                .andExpect(content().string(containsString("value=\"很多\"")))
                .andExpect(content().string(containsString("日期写法不对")));
        assertThat(campaigns.count(office)).isZero();
    }

    @Test
    void sameFormSentTwicePlansOnce() throws Exception {
        String command = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            mvc.perform(complete(post("/campaigns")
                            .with(csrf())
                            .with(SignedIn.as(office))
                            .param("_command", command)))
                    .andExpect(status().is3xxRedirection());
        }

        assertThat(campaigns.count(office)).isEqualTo(1);
    }

    @Test
    void listIsPreviewedBeforeAnythingMoves() throws Exception {
        Campaign campaign = opened();
        String list = "/campaigns/" + campaign.id() + "/lists/acceptance";
        tenant.villages.forEach(village -> waits(campaign, village));

        assertThat(page(office, list, "list")).contains("暂不处理").contains("第三示例村");
        mvc.perform(sent(office, list + "/preview")).andExpect(content().string(containsString("没有选中")));
        String preview = mvc.perform(sent(office, list + "/preview").param("all", "LISTED"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        write("preview", preview);

        assertThat(preview).contains("确认办理 3 件").contains("发布一份公示，列出 3 个村（社区）");
        assertThat(lists.ranked(campaign, "acceptance")).hasSize(3);
        String row =
                "row." + lists.ranked(campaign, "acceptance").get(0).dossier().id();
        mvc.perform(sent(office, list + "/preview").param("back", "true").param(row, "LEFT_OUT"))
                .andExpect(content().string(containsString("value=\"LEFT_OUT\" checked")));
        mvc.perform(get(list).with(SignedIn.as(town))).andExpect(status().isNotFound());
    }

    /** No process waits for this dossier, so it can't move: the page says so, and offers another try. */
    @Test
    void actMovesRowByRowAndShowsWhatFailed() throws Exception {
        Campaign campaign = opened();
        waits(campaign, tenant.village());
        String row =
                "row." + lists.ranked(campaign, "acceptance").get(0).dossier().id();
        String act = mvc.perform(sent(office, "/campaigns/" + campaign.id() + "/lists/acceptance/acts")
                        .param(row, "LEFT_OUT")
                        .param("note", "三月例会议定"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(office, act, "act")).contains("正在办理").contains("三月例会议定").contains("等候办理");

        mvc.perform(sent(office, act + "/proceed")).andExpect(redirectedUrl(act));

        assertThat(page(office, act, "act-failed")).contains("没有办成").contains("重试没有办成的 1 件");
        mvc.perform(sent(office, act + "/retry")).andExpect(redirectedUrl(act));
        mvc.perform(sent(office, act + "/proceed").header("HX-Request", "true"))
                .andExpect(content().string(containsString("重试没有办成的 1 件")))
                .andExpect(content().string(not(containsString("<html"))));
        mvc.perform(get(act).with(SignedIn.as(town))).andExpect(status().isNotFound());
        mvc.perform(sent(town, act + "/proceed")).andExpect(status().isNotFound());
    }

    @Test
    void rankedListShowsPlacesToWhoeverMayOnlyLook() throws Exception {
        Campaign campaign = opened();
        tenant.villages.forEach(village -> lists.enter(waiting(campaign, "naming", village, 9050L)));
        lists.enter(waiting(campaign, "naming", tenant.otherVillage, 8800L));

        assertThat(page(office, "/campaigns/" + campaign.id() + "/lists/naming", "ranked"))
                .contains("并列")
                .contains("90.50")
                .contains("名额线")
                .doesNotContain("type=\"radio\"");
        assertThat(page(tenant.cityLeader(), "/campaigns/" + campaign.id() + "/lists/naming", "ranked-leader"))
                .contains("type=\"radio\"");
    }

    @Test
    void reportsShowWhoHasNotReported() throws Exception {
        Campaign campaign = opened();
        String here = "/campaigns/" + campaign.id() + "/reports";
        page(office, here, "reports-empty");
        mvc.perform(sent(office, here)
                        .param("title", "三月工作情况")
                        .param("rhythm", "ONCE")
                        .param("firstDueOn", "2026-03-31")
                        .param("unit", tenant.cityDepartment.id(), tenant.townDepartment.id()))
                .andExpect(status().is3xxRedirection());
        Actor contact = tenant.actor(tenant.cityDepartment, Role.DEPARTMENT_CONTACT);
        String own = page(contact, here, "reports-contact");
        String report = own.replaceAll("(?s).*(" + here + "/[0-9a-f-]{36}).*", "$1");

        assertThat(own).contains("三月工作情况").doesNotContain("司法所");
        assertThat(page(contact, report, "report")).contains("上报");
        mvc.perform(sent(contact, report).param("body", "宣传两次。")).andExpect(status().is3xxRedirection());
        assertThat(page(office, here, "reports")).contains("已报").contains("未报");
        mvc.perform(get(report).with(SignedIn.as(tenant.clerk()))).andExpect(status().isNotFound());
        mvc.perform(get(report).with(SignedIn.as(office)))
                .andExpect(content().string(containsString("宣传两次。")))
                .andExpect(content().string(not(containsString("<textarea"))));
    }

    private Campaign planned() throws Exception {
        mvc.perform(sent(office, "/campaigns")
                        .param("programmeKey", "green-community")
                        .param("year", "2026")
                        .param("name", "2026年绿色社区创建")
                        .param("opensOn", "2026-03-02")
                        .param("quota", "3"))
                .andExpect(status().is3xxRedirection());
        return campaigns.list(office, 1, 0).get(0);
    }

    private Campaign opened() throws Exception {
        mvc.perform(complete(sent(office, "/campaigns"))).andExpect(status().is3xxRedirection());
        Campaign campaign = campaigns.list(office, 1, 0).get(0);
        mvc.perform(sent(office, "/campaigns/" + campaign.id() + "/open")).andExpect(status().is3xxRedirection());
        return campaigns.get(campaign.id());
    }

    private static MockHttpServletRequestBuilder complete(MockHttpServletRequestBuilder request) {
        return request.param("programmeKey", "green-community")
                .param("year", "2026")
                .param("name", "2026年绿色社区创建")
                .param("upperTitle", "某省绿色社区")
                .param("approvalBasis", "某市创建示范活动实施办法")
                .param("approvalNumber", "某政发〔2026〕3号")
                .param("validFrom", "2026-01-01")
                .param("validUntil", "2027-12-31")
                .param("opensOn", "2026-03-02")
                .param("closesOn", "2027-06-30")
                .param("cutOff", "2026-09-30")
                .param("quota", "3");
    }

    private static MockHttpServletRequestBuilder sent(Actor actor, String address) {
        return post(address)
                .with(csrf())
                .with(SignedIn.as(actor))
                .param("_command", UUID.randomUUID().toString());
    }

    private void waits(Campaign campaign, Unit village) {
        lists.enter(waiting(campaign, "acceptance", village, null));
    }

    private static NewWaiting waiting(Campaign campaign, String point, Unit village, Long score) {
        return new NewWaiting(
                campaign.id(),
                point,
                UUID.randomUUID().toString(),
                "GC-2026-" + village.code(),
                UUID.randomUUID().toString(),
                village.id(),
                village.path(),
                village.name(),
                score);
    }

    private String page(Actor actor, String address, String name) throws Exception {
        String page = mvc.perform(get(address).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        write(name, page);
        return page;
    }

    private static void write(String name, String page) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "frames"));
        Files.write(folder.resolve("campaign-" + name + ".html"), List.of(page));
    }
}
