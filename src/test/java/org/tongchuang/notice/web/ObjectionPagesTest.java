package org.tongchuang.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.evidence.Samples;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.notice.Objections;
import org.tongchuang.notice.PublicNotice;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.proof.Proofs;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.ProofOfWork;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class ObjectionPagesTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}-[0-9A-Z]");

    @Autowired
    MockMvc mvc;

    @Autowired
    NoticeStory story;

    @Autowired
    Objections objections;

    @Autowired
    Proofs proofs;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Campaign campaign;
    PublicNotice notice;
    Dossier dossier;
    String here;
    String row;
    String address;

    @BeforeEach
    void hang() {
        clock.reset();
        tenant = tenants.create();
        campaign = story.campaign(tenant, Map.of());
        dossier = story.dossier(tenant, campaign, tenant.village());
        notice = story.publish(tenant, campaign, "proposed-naming", "", dossier);
        story.hang(notice, dossier, "website");
        here = "/public/notices/" + notice.id();
        row = story.row(notice, dossier).id();
        address = "2001:db8::" + UUID.randomUUID().toString().substring(0, 4);
    }

    @Test
    void everybodyReadsNoticesWithoutSignIn() throws Exception {
        assertThat(page("/public")).contains("创建公开栏").contains("href=\"/public/notices\"");
        assertThat(page("/public/notices?q=" + elsewhere())).contains("共 1 条").contains(notice.title());
        assertThat(page(here)).contains("第一示例村").contains("7 个工作日").contains("2026年3月13日");
        assertThat(page(here + "?type=large")).contains("class=\"tc-large\"");
        assertThat(page(here + "/objections?kind=unit")).contains("单位全称").contains("csrf");
        assertThat(page("/public/objections")).contains("回执码");
        mvc.perform(get("/public/notices/none")).andExpect(status().isNotFound());
    }

    @Test
    void officesSeeTheirNoticesAndOthersDont() throws Exception {
        for (Actor actor : new Actor[] {tenant.cityOffice(), tenant.townOffice(), tenant.clerk()}) {
            assertThat(page("/notices", actor)).contains(notice.title());
            assertThat(page("/notices/" + notice.id(), actor)).contains("PN-1");
        }
        assertThat(page("/dossiers/" + dossier.id() + "/notices", tenant.clerk()))
                .contains(notice.title());
        assertThat(page("/notices/contact", tenant.cityOffice())).contains("通讯地址");
        assertThat(page("/notices/texts", tenant.cityOffice())).contains("PN-15");
        Actor stranger = tenants.create().cityOffice();
        mvc.perform(get("/notices/" + notice.id()).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/notices")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/notices/texts").with(SignedIn.as(tenant.clerk()))).andExpect(status().isForbidden());
    }

    @Test
    void objectionGetsACodeThatFollowsItAndAResendGetsTheSameOne() throws Exception {
        MockHttpServletRequestBuilder sent = named(UUID.randomUUID().toString());
        String code = code(mvc.perform(sent)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        String again = code(mvc.perform(sent).andReturn().getResponse().getContentAsString());

        assertThat(again).isEqualTo(code);
        assertThat(objections.list(notice.id(), tenant.cityOffice())).hasSize(1);
        assertThat(objections.list(notice.id(), tenant.clerk())).isEmpty();
        mvc.perform(follow(code.replace("-", "").toLowerCase(Locale.ROOT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("已收到，待决定是否受理")));
    }

    @Test
    void forgedCodeTellsNothing() throws Exception {
        mvc.perform(follow("00000-00000-00000-00000-00000-0"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("没有找到这个回执码")));
        for (int i = 0; i < 60; i++) {
            mvc.perform(follow("FORGED" + i));
        }
        mvc.perform(follow("FORGED")).andExpect(status().isTooManyRequests());
    }

    @Test
    void nothingIsTakenWithoutTheTokenOrByAMachine() throws Exception {
        mvc.perform(post(here + "/objections")
                        .param("_command", UUID.randomUUID().toString())
                        .param("kind", "clue")
                        .param("row", row)
                        .param("facts", "没有令牌的提交不会被收下"))
                .andExpect(status().isForbidden());
        mvc.perform(clue().param("homepage", "https://example.org")).andExpect(status().isUnprocessableEntity());
        mvc.perform(clueAbout("")).andExpect(status().isUnprocessableEntity());
        mvc.perform(clueAbout("not-a-row")).andExpect(status().isNotFound());

        assertThat(objections.list(notice.id(), tenant.cityOffice())).isEmpty();
    }

    @Test
    void faultsStandAtTheirFieldsAndKeepWhatWasTyped() throws Exception {
        mvc.perform(post(here + "/objections")
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("kind", "person")
                        .param("row", row)
                        .param("facts", "<b>太短</b>"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请填写真实名称")))
                .andExpect(content().string(containsString("&lt;b&gt;太短&lt;/b&gt;")));
    }

    @Test
    void withoutTheBrowsersWorkNothingIsTakenAndWhatWasTypedStays() throws Exception {
        String form = page(here + "/objections?kind=clue");
        assertThat(form).contains("/proof-").contains("<noscript>").contains("也可以书面提出");
        String proof = ProofOfWork.solve(ProofOfWork.onPage(form));
        String elsewhere = ProofOfWork.solve(proofs.challenge("objection to another"));

        for (String wrong : new String[] {"", "forged", elsewhere}) {
            mvc.perform(with(wrong))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("自动验证没有完成")))
                    .andExpect(content().string(containsString("三月以来垃圾没有清运")))
                    .andExpect(content().string(containsString("data-challenge")));
        }
        mvc.perform(with(proof)).andExpect(status().isOk());
        mvc.perform(with(proof))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("三月以来垃圾没有清运")));

        assertThat(objections.list(notice.id(), tenant.cityOffice())).hasSize(1);
        assertThat(ProofOfWork.onPage(form).challenge())
                .isNotEqualTo(ProofOfWork.onPage(page(here + "/objections")).challenge());
    }

    @Test
    void floodFromOneAddressIsStoppedAndOthersGoOn() throws Exception {
        for (int i = 0; i < 20; i++) {
            mvc.perform(clue()).andExpect(status().isOk());
        }
        mvc.perform(clue()).andExpect(status().isTooManyRequests());
        assertThat(objections.list(notice.id(), tenant.cityOffice())).hasSize(20);

        address = address + "9";
        mvc.perform(clue()).andExpect(status().isOk());
    }

    @Test
    void objectorIsNotShownToTheVillage() throws Exception {
        mvc.perform(named(UUID.randomUUID().toString())).andExpect(status().isOk());
        String id = objections.list(notice.id(), tenant.cityOffice()).get(0).id();

        for (Actor actor : new Actor[] {tenant.clerk(), tenant.townOffice(), tenant.cityOffice()}) {
            mvc.perform(get("/notices/objections/" + id + "/objector").with(SignedIn.as(actor)))
                    .andExpect(status().isNotFound());
        }
        assertThat(page("/notices/" + notice.id(), tenant.clerk())).doesNotContain("张示例", "实名异议");
        assertThat(page("/notices/" + notice.id(), tenant.cityOffice()))
                .contains("实名异议")
                .doesNotContain("张示例");
        assertThat(page("/dossiers/" + dossier.id() + "/notices", tenant.clerk()))
                .doesNotContain("张示例");
    }

    @Test
    void headGrantsMoreTimeOnItsPageAndOthersAreToldWhoMay() throws Exception {
        mvc.perform(named(UUID.randomUUID().toString())).andExpect(status().isOk());
        String id = objections.list(notice.id(), tenant.cityOffice()).get(0).id();
        String place = "/notices/objections/" + id + "/extension";

        assertThat(page(place, tenant.cityOffice())).contains("承办人自己不能批准");
        mvc.perform(get(place).with(SignedIn.as(tenant.clerk()))).andExpect(status().isNotFound());
        mvc.perform(granted(place, "太短")).andExpect(status().isUnprocessableEntity());
        mvc.perform(granted(place, "两名证人下周才能回来，需要再访")).andExpect(status().isConflict());
    }

    @Test
    void officeEntersALetterPrintsItsReceiptAndKeepsTheOriginalFromTheVillage() throws Exception {
        String place = "/notices/" + notice.id() + "/objections";
        assertThat(page("/notices/" + notice.id(), tenant.cityOffice())).contains("登记书面异议");
        assertThat(page(place + "?kind=unit", tenant.cityOffice()))
                .contains("到达邮戳")
                .contains("单位全称");
        mvc.perform(get(place).with(SignedIn.as(tenant.clerk()))).andExpect(status().isForbidden());
        mvc.perform(letter(place, "2099-01-01", "张示例"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("不晚于收到日期")))
                .andExpect(content().string(containsString("三月以来垃圾没有清运")));

        String receipt = mvc.perform(letter(place, "", "张示例"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("异议登记回执")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        mvc.perform(follow(code(receipt))).andExpect(status().isOk());
        String id = objections.list(notice.id(), tenant.cityOffice()).get(0).id();
        String seen = page("/notices/objections/" + id, tenant.cityOffice());
        assertThat(seen).contains("三月以来垃圾没有清运", "来信.pdf", "邮寄").doesNotContain("张示例");
        String file = seen.replaceAll("(?s).*/files/([0-9a-f-]{36})/preview.*", "$1");
        for (Actor other : new Actor[] {tenant.clerk(), tenant.townOffice()}) {
            mvc.perform(get("/notices/objections/" + id).with(SignedIn.as(other)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/files/" + file + "/preview").with(SignedIn.as(other)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/files/" + file + "/preview").with(SignedIn.as(tenant.cityOffice())))
                .andExpect(status().isOk());
    }

    /** The name of a village that no other notice of the tests names, in a notice of its own. */
    private String elsewhere() {
        Unit village = tenants.village(tenant.town, 977);
        story.publish(tenant, campaign, "proposed-naming", "", story.dossier(tenant, campaign, village));
        return village.name();
    }

    private MockHttpServletRequestBuilder letter(String place, String postmark, String name) {
        return multipart(place)
                .file(new MockMultipartFile("letter", "来信.pdf", "application/pdf", Samples.pdf()))
                .with(SignedIn.as(tenant.cityOffice()))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("kind", "person")
                .param("row", row)
                .param("way", "POST")
                .param("receivedOn", notice.startsOn().toString())
                .param("postmarkOn", postmark)
                .param("facts", "三月以来垃圾没有清运，可以现场核查")
                .param("name", name)
                .param("contact", "0000-88000002")
                .param("signed", "true");
    }

    private MockHttpServletRequestBuilder granted(String place, String reason) {
        return post(place)
                .with(SignedIn.as(tenant.cityLeader()))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("reason", reason);
    }

    private MockHttpServletRequestBuilder named(String command) {
        return sent(command, "person", row)
                .param("name", "张示例")
                .param("contact", "0000-88000002")
                .param("signed", "true");
    }

    private MockHttpServletRequestBuilder clue() {
        return clueAbout(row);
    }

    private MockHttpServletRequestBuilder clueAbout(String about) {
        return sent(UUID.randomUUID().toString(), "clue", about);
    }

    private MockHttpServletRequestBuilder sent(String command, String kind, String about) {
        return with(command, ProofOfWork.solve(proofs.challenge("objection to " + notice.id())))
                .param("kind", kind)
                .param("row", about);
    }

    private MockHttpServletRequestBuilder with(String proof) {
        return with(UUID.randomUUID().toString(), proof).param("kind", "clue").param("row", row);
    }

    private MockHttpServletRequestBuilder with(String command, String proof) {
        return post(here + "/objections")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("_command", command)
                .param("altcha", proof)
                .param("facts", "三月以来垃圾没有清运，可以现场核查");
    }

    private MockHttpServletRequestBuilder follow(String code) {
        return post("/public/objections")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("code", code);
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String code(String page) {
        Matcher matcher = CODE.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
