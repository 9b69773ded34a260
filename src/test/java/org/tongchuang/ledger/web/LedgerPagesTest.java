package org.tongchuang.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.evidence.Samples;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.BookFilter;
import org.tongchuang.ledger.Books;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.sheet.BlankSheet;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class LedgerPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Books books;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Actor clerk;
    String here;

    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        dossier = stage.set("two-ledgers", tenant);
        clerk = tenant.clerk();
        here = "/ledgers/" + book("meetings").id();
    }

    @Test
    void clerkEntersCorrectsAndPrints() throws Exception {
        assertThat(page("/ledgers", clerk)).contains("会议台账", "隐患台账", here);
        assertThat(page(here, clerk)).contains("每月至少召开一次研究会议", "登记一条", "还没有登记");
        assertThat(page(here + "/rows/new", clerk)).contains("参加人次", "会议类型");

        MockHttpServletRequestBuilder sent = entry("部署<b>会", "18");
        mvc.perform(sent).andExpect(redirectedUrl(here + "/rows/1"));
        mvc.perform(sent).andExpect(redirectedUrl(here + "/rows/1"));

        assertThat(page(here, clerk)).contains("第 1 号", "部署&lt;b&gt;会", "会议次数");
        assertThat(page(here + "/rows/1/correction", clerk)).contains("更正理由", "部署&lt;b&gt;会");
        mvc.perform(correction("19", "")).andExpect(status().isUnprocessableEntity());
        mvc.perform(correction("19", "签到表为 19 人")).andExpect(redirectedUrl(here + "/rows/1"));
        assertThat(page(here + "/rows/1", clerk)).contains("第 2 版", "签到表为 19 人", "查看这一版");
        assertThat(page(here + "/print", clerk)).contains("本页小计", ">19<");
    }

    @Test
    void faultsAreSaidAtTheFieldAndNothingIsWritten() throws Exception {
        mvc.perform(entry("", "18"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("议题")));
        assertThat(books.see(book("meetings").id(), clerk).lastNumber()).isZero();
    }

    @Test
    void townSeesWhoIsBehindAndMayNotWrite() throws Exception {
        Actor town = tenant.townOffice();

        assertThat(page("/ledgers", town)).contains("下级单位的台账", tenant.village().name());
        assertThat(page(here, town)).doesNotContain("登记一条");
        assertThat(page(here + "/rows/new", town)).contains("这本台账由").doesNotContain("ledger-form");
        mvc.perform(entry("代登记", "3").with(SignedIn.as(town))).andExpect(status().isForbidden());
        clock.moveTo(ChinaTime.today(clock).plusMonths(2));
        assertThat(page("/ledgers?behind=true", town)).contains("有缺漏", "应登记 1 条");
        clock.reset();
    }

    @Test
    void neighboursFindNothing() throws Exception {
        mvc.perform(entry("部署会", "18"));
        Actor neighbour = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);

        for (String address :
                new String[] {here, here + "/rows/1", here + "/rows/1/correction", here + "/rows/new", here + "/print"
                }) {
            mvc.perform(get(address).with(SignedIn.as(neighbour))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/dossiers/" + dossier.id() + "/figures/meetingsHeld").with(SignedIn.as(neighbour)))
                .andExpect(status().isNotFound());
    }

    @Test
    void figureShowsItsDefinitionAndItsRows() throws Exception {
        mvc.perform(entry("部署会", "18"));

        assertThat(page("/dossiers/" + dossier.id() + "/figures/attendance", clerk))
                .contains("同一人参加几次计几次", "18 人次", "部署会", here + "/rows/1");
        assertThat(page("/dossiers/" + dossier.id() + "/figures/closureRate", tenant.townOffice()))
                .contains("无从计算", "没有隐患的无从计算")
                .doesNotContain("0%");
        mvc.perform(get("/dossiers/" + dossier.id() + "/figures/nothing").with(SignedIn.as(clerk)))
                .andExpect(status().isNotFound());
    }

    @Test
    void minutesAreKeptWithTheRowAndSeenWithTheLedger() throws Exception {
        byte[] pdf = Samples.pdf();
        String again = mvc.perform(multipart(here + "/rows/new")
                        .file(new MockMultipartFile("_file.minutes", "会议记录.pdf", "application/pdf", pdf))
                        .with(csrf())
                        .with(SignedIn.as(clerk))
                        .param("_upload", "minutes")
                        .param("topic", "部署会"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = again.replaceFirst("(?s).*/files/([0-9a-f-]{36})/preview.*", "$1");

        mvc.perform(entry("部署会", "18").param("minutes", id)).andExpect(redirectedUrl(here + "/rows/1"));

        assertThat(page(here + "/rows/1", clerk)).contains("会议记录.pdf");
        assertThat(page("/files/" + id + "/preview", tenant.townOffice())).contains("会议记录.pdf", here);
        Actor neighbour = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        mvc.perform(get("/files/" + id).with(SignedIn.as(neighbour))).andExpect(status().isNotFound());
        mvc.perform(multipart(here + "/rows/new")
                        .file(new MockMultipartFile("_file.minutes", "会议记录.pdf", "application/pdf", pdf))
                        .with(csrf())
                        .with(SignedIn.as(tenant.townOffice()))
                        .param("_upload", "minutes"))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void townDrawsASampleAndWhatDiffersGoesBack() throws Exception {
        mvc.perform(entry("部署会", "18"));
        mvc.perform(entry("推进会", "22"));
        Actor town = tenant.townOffice();
        String month = ChinaTime.today(clock).toString().substring(0, 7);

        String check = mvc.perform(
                        command(here + "/checks", town).param("month", month).param("rows", "2"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(check, town)).contains("从 2 条中随机抽取 2 条", "不符之处", "随机数种子");
        assertThat(page(check, clerk)).doesNotContain("不符之处");
        mvc.perform(command(check, clerk)).andExpect(status().isForbidden());
        mvc.perform(command(check, town).param("finding.1", "签到表只有 17 人")).andExpect(redirectedUrl(check));
        mvc.perform(command(check, town)).andExpect(status().isUnprocessableEntity());

        assertThat(page(here, clerk)).contains("抽查发现、尚未更正的", "签到表只有 17 人", "2 条中 1 条不符");
        mvc.perform(correction("17", "按签到表更正")).andExpect(redirectedUrl(here + "/rows/1"));
        assertThat(page(here, clerk)).doesNotContain("抽查发现、尚未更正的");
        assertThat(page(check, town)).contains("已更正");
    }

    @Test
    void clerkImportsATable() throws Exception {
        assertThat(page(here, clerk)).contains(here + "/imports");
        assertThat(page(here + "/imports", clerk)).contains("先下载模板", "一次最多 500 行");
        byte[] template = mvc.perform(get(here + "/imports/template.xlsx").with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(text(template)).contains("参加人次", "研究会议、宣传会议", "必填", "选一个词");
        assertThat(page(uploaded(template), clerk)).contains("没有填任何一行", "整个文件");
        String today = ChinaTime.today(clock).toString();

        String faulty = uploaded(table(today, "部署<b>会", "很多"));
        assertThat(page(faulty, clerk))
                .contains("没有登记任何一行", "第 2 行 D 列", "参加人次", "这里要填数字", "有 1 处要改")
                .doesNotContain("全部登记");
        String good = uploaded(table(today, "部署<b>会", "18"));
        assertThat(page(good, clerk)).contains("将登记 1 条", "部署&lt;b&gt;会", "研究会议", "全部登记");
        mvc.perform(get(faulty).with(SignedIn.as(clerk))).andExpect(status().isNotFound());
        String digest = page(good, clerk).replaceFirst("(?s).*name=\"digest\" value=\"([^\"]+)\".*", "$1");
        mvc.perform(command(good + "/take", clerk).param("digest", "another")).andExpect(status().isConflict());
        mvc.perform(command(good + "/take", clerk).param("digest", digest)).andExpect(redirectedUrl(here));

        assertThat(page(here + "/rows/1", clerk)).contains("部署&lt;b&gt;会", "从表格导入", "表格导入");
        assertThat(page(uploaded(table(today, "部署<b>会", "18")), clerk))
                .contains("与台账第 1 号相同", "没有要登记的")
                .doesNotContain("全部登记");
    }

    @Test
    void importIsForWhoeverKeepsTheLedger() throws Exception {
        String waiting = uploaded(table(ChinaTime.today(clock).toString(), "部署会", "18"));
        Actor neighbour = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);

        assertThat(page(here, tenant.townOffice())).doesNotContain(here + "/imports");
        for (String address : new String[] {here + "/imports", here + "/imports/template.xlsx", waiting}) {
            mvc.perform(get(address).with(SignedIn.as(tenant.townOffice()))).andExpect(status().isForbidden());
            mvc.perform(get(address).with(SignedIn.as(neighbour))).andExpect(status().isNotFound());
        }
        mvc.perform(command(waiting + "/take", neighbour).param("digest", "x")).andExpect(status().isNotFound());
    }

    private String uploaded(byte[] file) throws Exception {
        return mvc.perform(multipart(here + "/imports")
                        .file(new MockMultipartFile("file", "会议.xlsx", null, file))
                        .with(csrf())
                        .with(SignedIn.as(clerk))
                        .param("_command", UUID.randomUUID().toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static byte[] table(String... cells) {
        List<String> row = List.of(cells[0], cells[1], "研究会议", cells[2]);
        return BlankSheet.write(List.of(new BlankSheet(
                "登记",
                List.of("会议日期", "议题", "会议类型", "参加人次"),
                row.stream().map(List::of).toList())));
    }

    @Test
    void exportIsForThoseWhoTakeFilesAway() throws Exception {
        mvc.perform(entry("=1+1", "18"));

        mvc.perform(command(here + "/export", clerk)).andExpect(status().isForbidden());
        byte[] file = mvc.perform(command(here + "/export", tenant.townOffice()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(text(file)).contains("会议台账", "'=1+1", "18").doesNotContain("<f>");
    }

    /** Everything that stands in a spreadsheet, which is an archive of XML; its sizes stand at the end, so it isn't read as a stream. */
    private static String text(byte[] file) throws IOException {
        Path kept = Files.write(Files.createTempFile("ledger", ".xlsx"), file);
        StringBuilder text = new StringBuilder();
        try (ZipFile archive = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                text.append(new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(kept);
        }
        return HtmlUtils.htmlUnescape(text.toString().replace("&apos;", "'"));
    }

    private MockHttpServletRequestBuilder command(String address, Actor actor) {
        return post(address)
                .with(csrf())
                .with(SignedIn.as(actor))
                .param("_command", UUID.randomUUID().toString());
    }

    private MockHttpServletRequestBuilder entry(String topic, String attendance) {
        return post(here + "/rows/new")
                .with(csrf())
                .with(SignedIn.as(clerk))
                .param("_command", UUID.randomUUID().toString())
                .param("heldOn", ChinaTime.today(clock).toString())
                .param("topic", topic)
                .param("kind", "STUDY")
                .param("attendance", attendance);
    }

    private MockHttpServletRequestBuilder correction(String attendance, String reason) {
        return post(here + "/rows/1/correction")
                .with(csrf())
                .with(SignedIn.as(clerk))
                .param("_command", UUID.randomUUID().toString())
                .param("_version", "1")
                .param("_reason", reason)
                .param("heldOn", ChinaTime.today(clock).toString())
                .param("topic", "部署会")
                .param("kind", "STUDY")
                .param("attendance", attendance);
    }

    private String page(String address, Actor actor) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Book book(String key) {
        return books.list(new BookFilter(ChinaTime.today(clock).getYear(), true, null, null), clerk).stream()
                .filter(book -> book.ledgerKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
