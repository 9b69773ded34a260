package org.tongchuang.standard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.util.HtmlUtils;
import org.tongchuang.people.Actor;
import org.tongchuang.standard.Editions;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class EditionPagesTest {

    private static final Pattern BODY = Pattern.compile("name=\"body\" value=\"([^\"]*)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    Editions editions;

    @Autowired
    Tenants tenants;

    private Tenant tenant;
    private Actor office;
    private String base;

    @BeforeEach
    void city() {
        tenant = tenants.create();
        office = tenant.cityOffice();
        base = editions.inForce("green-community", tenant.city.path()).get(0).id();
    }

    @Test
    void listAndEditionSayWhatIsInForce() throws Exception {
        assertThat(page(office, "/standards"))
                .contains("绿色社区考评标准")
                .contains("GCN")
                .contains("随方案提供");
        assertThat(page(office, "/standards/" + base)).contains("GC-A1").contains("还没有活动使用");
        assertThat(page(office, "/standards/" + base + "?lang=en")).contains("Download as a sheet");
        mvc.perform(get("/standards").with(SignedIn.as(tenant.clerk()))).andExpect(status().isForbidden());
    }

    @Test
    void faultySheetIsShownLineByLine() throws Exception {
        String csv = "编号,部分,指标,指标（英文）,类型\nGC-A1,A,甲,A,SCORE\nGC-A1,A,乙,B,CHOICE\n";

        String said = mvc.perform(upload(csv.getBytes(StandardCharsets.UTF_8), "2027 版"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(said).contains("第 3 行").contains("编号“GC-A1”出现了两次");
        mvc.perform(upload(new byte[0], "")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void otherCityFindsNothingOfAnOwnEdition() throws Exception {
        String own = proposed();
        Actor stranger = tenants.create().cityOffice();

        for (String path : List.of("", "/comparison?with=" + base, "/imports/new", "/sheet")) {
            mvc.perform(get(own + path).with(SignedIn.as(office))).andExpect(status().isOk());
            mvc.perform(get(own + path).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
            mvc.perform(get(own + path).with(SignedIn.as(tenant.clerk()))).andExpect(status().isForbidden());
        }
        mvc.perform(deed(stranger, own + "/publish")).andExpect(status().isNotFound());
        mvc.perform(deed(stranger, own + "/discard")).andExpect(status().isNotFound());
        mvc.perform(deed(tenant.townOffice(), own + "/discard")).andExpect(status().isForbidden());
    }

    @Test
    void editionGoesFromTheSheetToTheSecondPerson() throws Exception {
        String there = proposed();

        assertThat(page(office, there)).contains("待发布").contains("导入的人不能自己发布").doesNotContain("/publish");
        mvc.perform(deed(office, there + "/publish")).andExpect(status().isUnprocessableEntity());
        mvc.perform(deed(tenant.administrator(), there + "/publish")).andExpect(status().is3xxRedirection());
        assertThat(page(office, there)).contains("已发布");
        assertThat(page(office, there + "/comparison?with=" + base))
                .contains("第 1 版")
                .contains("82");
    }

    /** The place of an edition that the office has imported from the unchanged sheet. */
    private String proposed() throws Exception {
        byte[] sheet = mvc.perform(get("/standards/" + base + "/sheet").with(SignedIn.as(office)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String preview = mvc.perform(upload(sheet, "本市 2027 版"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(preview).contains("合格线").contains("82");
        Matcher body = BODY.matcher(preview);
        assertThat(body.find()).isTrue();

        return mvc.perform(post("/standards/" + base + "/imports")
                        .with(SignedIn.as(office))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("body", HtmlUtils.htmlUnescape(body.group(1))))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private RequestBuilder upload(byte[] file, String label) {
        return multipart("/standards/" + base + "/imports/preview")
                .file(new MockMultipartFile("file", "sheet", null, file))
                .param("label", label)
                .param("labelEn", "The city's own")
                .param("year", "2027")
                .param("passScore", "82")
                .with(SignedIn.as(office))
                .with(csrf());
    }

    private static RequestBuilder deed(Actor actor, String path) {
        return post(path)
                .with(SignedIn.as(actor))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString());
    }

    private String page(Actor actor, String path) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
