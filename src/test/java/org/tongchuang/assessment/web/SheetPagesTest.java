package org.tongchuang.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.assessment.AssessedDossier;
import org.tongchuang.assessment.Entry;
import org.tongchuang.assessment.FullSheet;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.Task;

@DatabaseTest
class SheetPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    AssessedDossier story;

    private Tenant tenant;
    private Dossier dossier;
    private Task task;
    private Actor assessor;

    @BeforeEach
    void drawAPanel() {
        tenant = tenants.create();
        List<Actor> pool = tenant.assessors(3);
        dossier = story.assessing(tenant);
        task = story.open(dossier, "confirmPanel");
        assessor = pool.get(0);
    }

    @Test
    void officeSeesTheDrawAndDecidesOnRecusals() throws Exception {
        String page = page(tenant.cityOffice(), "/dossiers/" + dossier.id() + "/panel", "panel");

        assertThat(page).contains("随机种子").contains(assessor.memberName()).contains("同意回避并补抽");
        mvc.perform(get("/dossiers/" + dossier.id() + "/panel").with(SignedIn.as(tenant.townOffice())))
                .andExpect(status().isNotFound());
        assertThat(page(tenant.cityOffice(), "/tasks/" + task.id(), "confirm"))
                .contains("/dossiers/" + dossier.id() + "/panel?task=");
    }

    @Test
    void taskShowsOnlyTheDeclarationUntilItIsSigned() throws Exception {
        beginAssessing();
        String before = page(assessor, "/tasks/" + task.id(), "task-before");
        assertThat(before)
                .contains("无利害关系声明")
                .doesNotContain("siteVisitFindings")
                .doesNotContain("评分表");
        mvc.perform(get(sheet()).with(SignedIn.as(assessor))).andExpect(status().isForbidden());
        assertThat(page(assessor, "/dossiers/" + dossier.id() + "/declaration?task=" + task.id(), "declaration"))
                .contains("近三年没有在申报社区");

        mvc.perform(sent("/dossiers/" + dossier.id() + "/declaration?task=" + task.id())
                        .param("interest", "none"))
                .andExpect(status().is3xxRedirection());

        assertThat(page(assessor, "/tasks/" + task.id(), "task-after")).contains("siteVisitFindings");
        assertThat(page(assessor, sheet(), "sheet-empty")).contains("GC-A1").contains("未评");
    }

    @Test
    void rowIsKeptAndThePageToldWhatChanged() throws Exception {
        beginAssessing();
        story.declare(task, assessor);

        String saved = mvc.perform(sent(rows("GC-A1"))
                        .param("score.GC-A1", "3.5")
                        .param("remark.GC-A1", "缺分工")
                        .param("rev.GC-A1", "0"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(saved)
                .contains("id=\"rev-GC-A1\" value=\"1\"")
                .contains("<b>3.5</b>")
                .contains("id=\"sheet-chips\" hx-swap-oob");
        mvc.perform(sent(rows("GC-A1")).param("score.GC-A1", "9").param("rev.GC-A1", "1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("0 至 4")));
        mvc.perform(sent(rows("GC-A1")).param("score.GC-A1", "2").param("rev.GC-A1", "0"))
                .andExpect(status().isConflict());
        mvc.perform(sent(rows("GC-Z9")).param("rev.GC-Z9", "0")).andExpect(status().isNotFound());
        mvc.perform(sent(rows("GC-A1").replace("/city/", "/town/")).param("rev.GC-A1", "1"))
                .andExpect(status().isNotFound());
    }

    @Test
    void oneButtonKeepsTheWholeSheetWithoutScript() throws Exception {
        beginAssessing();
        story.declare(task, assessor);

        mvc.perform(sent(sheet())
                        .param("rev.GC-A1", "0")
                        .param("score.GC-A1", "4")
                        .param("rev.GC-C1", "0")
                        .param("measured.GC-C1", "三十"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("三十")));
        mvc.perform(sent(sheet()).param("rev.GC-C1", "0").param("measured.GC-C1", "31"))
                .andExpect(status().is3xxRedirection());

        assertThat(page(assessor, sheet(), "sheet-part")).contains("<b>8.0</b>");
    }

    @Test
    void sheetShowsVetoRisksFirstAndScoresAreForThoseWhoMay() throws Exception {
        beginAssessing();
        story.declare(task, assessor);
        story.fill(task, assessor, row -> switch (row.code()) {
            case "GC-G4" -> Entry.gate(false, "清册 872 户，入住 685 户，78.6%");
            case "GC-A2" -> Entry.score("3.5", "环保专员任务未写完成时间");
            case "GC-B4", "GC-F2", "GC-C1" -> Entry.EMPTY;
            default -> FullSheet.entry(row);
        });

        assertThat(page(assessor, sheet(), "sheet")).contains("一票否决风险 1 项").contains("tc-veto");
        assertThat(page(assessor, sheet() + "&only=open", "sheet-open"))
                .contains("id=\"GC-B4\"")
                .doesNotContain("id=\"GC-A1\"");
        assertThat(page(assessor, "/tasks/" + task.id(), "task")).contains("/sheets/city?task=");
        String scores = page(tenant.cityOffice(), "/dossiers/" + dossier.id() + "/scores", "scores");
        assertThat(scores).contains("—").doesNotContain("78.6%");
        mvc.perform(get("/dossiers/" + dossier.id() + "/scores").with(SignedIn.as(assessor)))
                .andExpect(status().isForbidden());
    }

    private void beginAssessing() {
        story.confirm(dossier, tenant.cityOffice());
        task = story.openAll(dossier, "assess").stream()
                .filter(one -> one.part().equals(assessor.memberId()))
                .findFirst()
                .orElseThrow();
    }

    private String sheet() {
        return "/dossiers/" + dossier.id() + "/sheets/city?task=" + task.id();
    }

    private String rows(String code) {
        return sheet().replace("?", "/rows/" + code + "?");
    }

    private MockHttpServletRequestBuilder sent(String address) {
        return post(address)
                .with(csrf())
                .with(SignedIn.as(assessor))
                .param("_command", UUID.randomUUID().toString());
    }

    private String page(Actor actor, String address, String name) throws Exception {
        String page = mvc.perform(get(address).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of("target", "frames"));
        Files.writeString(folder.resolve("assessment-" + name + ".html"), page);
        return page;
    }
}
