package org.tongchuang.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.assessment.AssessedDossier;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.proof.Proofs;
import org.tongchuang.survey.Batch;
import org.tongchuang.survey.IssueCodes;
import org.tongchuang.survey.SlipCodes;
import org.tongchuang.survey.SurveyResults;
import org.tongchuang.survey.Surveys;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.ProofOfWork;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

@DatabaseTest
class SurveyPagesTest {

    private static final Pattern CODE = Pattern.compile("tc-slip-code[^>]*>([0-9A-Z]{5}-[0-9A-Z]{5})<");

    @Autowired
    MockMvc mvc;

    @Autowired
    AssessedDossier story;

    @Autowired
    Tenants tenants;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyResults results;

    @Autowired
    IssueCodes issue;

    @Autowired
    Proofs proofs;

    @Autowired
    WholeStep steps;

    Tenant tenant;
    Dossier dossier;
    String here;
    String address;

    @BeforeEach
    void drawAPanel() {
        tenant = tenants.create();
        tenant.assessors(3);
        dossier = story.assessing(tenant);
        here = "/dossiers/" + dossier.id() + "/survey";
        address = "2001:db8:5::" + UUID.randomUUID().toString().substring(0, 4);
    }

    @Test
    void townPrintsSlipsAndAResendShowsTheSameOnes() throws Exception {
        assertThat(page(here, tenant.townOffice())).contains("发放答题码").contains("value=\"60\"");
        MockHttpServletRequestBuilder sent = batch("30", SlipCodes.freshSeed());

        List<String> codes = codes(body(sent));
        List<String> again = codes(body(sent));

        assertThat(codes).hasSize(30).isEqualTo(again);
        assertThat(body(sent)).contains("data:image/png;base64,").contains("/survey/" + codes.get(0));
        assertThat(surveys.batches(surveys.of(dossier.id()).orElseThrow())).hasSize(1);
        assertThat(page(here, tenant.townOffice()))
                .doesNotContain(codes.get(0))
                .contains("再发一批")
                .contains("value=\"30\"");
        mvc.perform(batch("0", SlipCodes.freshSeed()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("数量应在 1 至 1970 之间")));
        mvc.perform(post(here + "/batches")
                        .with(csrf())
                        .with(SignedIn.as(tenant.clerk()))
                        .param("_command", UUID.randomUUID().toString())
                        .param("count", "30"))
                .andExpect(status().isForbidden());
    }

    @Test
    void residentAnswersOnceByTheLinkOfTheSlip() throws Exception {
        String code = issued().get(0);
        assertThat(body(get("/survey"))).contains("答题码");
        assertThat(body(get("/survey/" + code)))
                .contains("您对本社区（村）的环境满意吗")
                .contains("用完的充电电池")
                .contains(dossier.unitName() + "居民问卷")
                .doesNotContain("计入分子");

        MockHttpServletRequestBuilder sent = answer(code, UUID.randomUUID().toString());
        mvc.perform(sent).andExpect(redirectedUrl("/survey/done/counted"));
        mvc.perform(sent).andExpect(redirectedUrl("/survey/done/counted"));
        mvc.perform(answer(code, UUID.randomUUID().toString())).andExpect(redirectedUrl("/survey/done/used"));

        assertThat(body(get("/survey/done/used"))).contains("同一个码只计一份");
        assertThat(body(get("/survey/done/counted"))).contains("已经计入");
        mvc.perform(get("/survey/" + code))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("已经答过一份")));
        assertThat(results.of(dossier.id()).orElseThrow().answered()).isEqualTo(1);
    }

    @Test
    void typedCodeOpensTheFormAndAHalfAnswerKeepsWhatWasChosen() throws Exception {
        String code = issued().get(0);
        mvc.perform(from(post("/survey").with(csrf()).param("code", code.replace("-", " "))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("共 2 题")));

        mvc.perform(from(post("/survey/answers")
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("code", code)
                        .param("q.GC-D4", "fair")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"fair\" checked")))
                .andExpect(content().string(containsString("请选一项")));
        mvc.perform(from(post("/survey/answers").param("code", code))).andExpect(status().isForbidden());
    }

    @Test
    void withoutTheBrowsersWorkNothingIsCountedAndWhatWasChosenStays() throws Exception {
        List<String> codes = issued();
        String form = body(get("/survey/" + codes.get(0)));
        assertThat(form).contains("/proof-").contains("<noscript>").contains("带上答题条");
        String proof = ProofOfWork.solve(ProofOfWork.onPage(form));

        for (String wrong : new String[] {"", "forged", ProofOfWork.solve(proofs.challenge("survey with another"))}) {
            mvc.perform(answer(codes.get(0), UUID.randomUUID().toString(), wrong))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("自动验证没有完成")))
                    .andExpect(content().string(containsString("value=\"very\" checked")));
        }
        mvc.perform(answer(codes.get(1), UUID.randomUUID().toString(), proof))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(answer(codes.get(0), UUID.randomUUID().toString(), proof))
                .andExpect(redirectedUrl("/survey/done/counted"));
        mvc.perform(answer(codes.get(0), UUID.randomUUID().toString(), proof))
                .andExpect(status().isUnprocessableEntity());

        assertThat(results.of(dossier.id()).orElseThrow().answered()).isEqualTo(1);
    }

    @Test
    void townSeesThatManyAnswersCameFromOnePlace() throws Exception {
        List<String> codes = issued();
        for (int i = 0; i < 9; i++) {
            mvc.perform(answer(codes.get(i), UUID.randomUUID().toString()));
        }
        assertThat(page(here, tenant.townOffice())).contains("没有发现集中提交");

        for (int i = 9; i < 20; i++) {
            mvc.perform(answer(codes.get(i), UUID.randomUUID().toString()));
        }

        assertThat(page(here, tenant.townOffice()))
                .contains("同一网络地址短时间内提交 20 份")
                .contains("同一种浏览器短时间内提交 20 份")
                .contains("连续 20 份答卷完全相同");
        assertThat(page(here, tenant.clerk())).doesNotContain("网络地址");
    }

    @Test
    void guessingIsStoppedByAddressAndNeighboursGoOn() throws Exception {
        String code = issued().get(0);
        for (int i = 0; i < 30; i++) {
            mvc.perform(from(get("/survey/GUESS-0000" + i)))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("没有这个答题码")));
        }
        mvc.perform(from(get("/survey/" + code))).andExpect(status().isTooManyRequests());
        mvc.perform(answer(code, UUID.randomUUID().toString())).andExpect(status().isTooManyRequests());

        address = address + "9";
        for (int i = 0; i < 40; i++) {
            mvc.perform(from(get("/survey/" + code))).andExpect(status().isOk());
        }
    }

    @Test
    void officeVoidsAndClosesOnThePage() throws Exception {
        issued();
        String second = steps.run(() -> issue.issue(dossier.id(), 5, tenant.townOffice()))
                .get(0);
        Batch batch = surveys.batches(surveys.of(dossier.id()).orElseThrow()).get(1);

        mvc.perform(by(tenant.townOffice(), here + "/batches/" + batch.id() + "/void"))
                .andExpect(redirectedUrl(here));
        mvc.perform(answer(second, UUID.randomUUID().toString())).andExpect(redirectedUrl("/survey/done/voided"));
        mvc.perform(by(tenant.townOffice(), here + "/end")).andExpect(redirectedUrl(here));

        assertThat(page(here, tenant.townOffice()))
                .contains("已作废")
                .contains("已结束")
                .contains("不适用")
                .doesNotContain("再发一批");
        assertThat(body(get("/survey/done/closed"))).contains("问卷已经结束");
    }

    @Test
    void communitySeesNoFiguresWhileTheSurveyRuns() throws Exception {
        issued();

        assertThat(page(here, tenant.clerk()))
                .contains("问卷结束后，这里显示各题结果")
                .doesNotContain("居民环境满意率")
                .doesNotContain("第 1 批");
        assertThat(page(here, tenant.cityOffice())).contains("居民环境满意率").contains("答“很满意”或“满意”的人数");
        mvc.perform(get(here).with(SignedIn.as(tenants.create().cityOffice()))).andExpect(status().isNotFound());
        mvc.perform(get(here).with(SignedIn.as(tenant.administrator()))).andExpect(status().isForbidden());
    }

    @Test
    void forumIsWrittenDownCorrectedAndReadWithoutNamesByTheCommunity() throws Exception {
        String forums = "/dossiers/" + dossier.id() + "/forums";
        assertThat(page(forums + "/new", tenant.townOffice())).contains("签到表人数");
        mvc.perform(get(forums + "/new").with(SignedIn.as(tenant.clerk()))).andExpect(status().isForbidden());
        mvc.perform(minutes(forums, "3").param("more", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("甲示例")));
        mvc.perform(minutes(forums, "1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("不少于列出的人数")));

        mvc.perform(minutes(forums, "3")).andExpect(redirectedUrl(forums + "/1"));
        assertThat(page(forums + "/1/correction", tenant.cityOffice()))
                .contains("另存一版")
                .contains("丙示例");
        mvc.perform(minutes(forums + "/1", "4")).andExpect(redirectedUrl(forums + "/1"));

        assertThat(page(forums + "/1", tenant.townOffice()))
                .contains("第 2 版")
                .contains("第 1 版（已更正）")
                .contains("甲示例");
        assertThat(page(forums + "/1", tenant.clerk()))
                .contains("签到 4 人")
                .contains("希望补种树木")
                .doesNotContain("甲示例");
        assertThat(page(here, tenant.clerk())).contains("第 1 次座谈会");
    }

    private MockHttpServletRequestBuilder minutes(String path, String sheet) {
        return by(tenant.townOffice(), path)
                .param("heldOn", "2026-03-01")
                .param("place", "村委会")
                .param("host", "示例镇创建办主任")
                .param("resident", "甲示例、乙示例\n丙示例")
                .param("sheetCount", sheet)
                .param("topic", "绿化", "")
                .param("opinions", "希望补种树木", "")
                .param("signed", "true");
    }

    private List<String> issued() {
        return steps.run(() -> issue.issue(dossier.id(), 30, tenant.townOffice()));
    }

    private MockHttpServletRequestBuilder batch(String count, String seed) {
        return by(tenant.townOffice(), here + "/batches").param("count", count).param("seed", seed);
    }

    private MockHttpServletRequestBuilder answer(String code, String command) {
        return answer(code, command, ProofOfWork.solve(proofs.challenge("survey with " + code)));
    }

    private MockHttpServletRequestBuilder answer(String code, String command, String proof) {
        return from(post("/survey/answers")
                .with(csrf())
                .param("_command", command)
                .param("altcha", proof)
                .param("code", code)
                .param("q.GC-D4", "very")
                .param("q.GC-E3", "hazardous"));
    }

    private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }

    private static MockHttpServletRequestBuilder by(Actor actor, String path) {
        return post(path)
                .with(csrf())
                .with(SignedIn.as(actor))
                .param("_command", UUID.randomUUID().toString());
    }

    private String page(String path, Actor actor) throws Exception {
        return body(get(path).with(SignedIn.as(actor)));
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static List<String> codes(String page) {
        return CODE.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
