package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Does what docs/new-programme.md says, with exactly the files that stand there. */
@BrowserTest
class NewProgrammeBrowserTest {

    private static final Path DOCUMENT = Path.of("docs", "new-programme.md");
    private static final Pattern FILE = Pattern.compile(
            "^`((?:bpmn|forms)/reading-village/[^`]+)`[^\n]*\n\n```\\w+\n(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final String MANIFEST = "bpmn/reading-village/programme.yml";
    private static final String NAME = "书香村活动";
    private static final String FOLDER = "/programmes/external/reading-village";
    private static final int LONGEST_DRY_RUN = 300_000;

    @Autowired
    Site site;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Value("${tongchuang.programmes.directory}")
    Path directory;

    private Map<String, String> files;
    private Tenant tenant;
    private String campaign;

    @BeforeEach
    void anEmptyDirectory() throws IOException {
        clock.reset();
        tenant = tenants.create();
        tenant.clerk();
        tenant.head();
        FileSystemUtils.deleteRecursively(directory);
        files = FILE.matcher(Files.readString(DOCUMENT))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    @AfterEach
    void leaveNothing() throws IOException {
        database.sql("delete from outbox_message where state = 'WAITING'").update();
        FileSystemUtils.deleteRecursively(directory);
        clock.reset();
    }

    @Test
    void documentFollowedLiterallyMakesAProgramme() throws IOException {
        assertThat(files).hasSize(11);
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        Actor another = tenant.actor(tenant.city, Role.UNIT_ADMINISTRATOR, 1);
        administratorMendsPlaysAndProposes(tenant.administrator());
        anotherSwitchesItOn(another);
        cityOpensACampaignOfIt();
        townStartsADossier();
        villageDoesItsFirstTask();
    }

    private void administratorMendsPlaysAndProposes(Actor administrator) throws IOException {
        String manifest = files.get(MANIFEST);
        write(MANIFEST, manifest.replace("sensitivity: P0\n", "sensitivty: P0\n"));
        try (Visit visit = signedIn(administrator)) {
            Page page = visit.page();
            visit.open("/programmes");
            page.locator("a[href='/programmes/external']").click();
            assertThat(page.locator("#list")).containsText("没有“sensitivty”这个属性");
            assertThat(page.locator("#list")).containsText(MANIFEST);
            visit.shot("external-faults");

            write(MANIFEST, manifest);
            page.reload();
            page.locator(".tc-main-cell a").click();
            assertThat(page.locator("#folder")).containsText("检查通过");
            page.locator("form[action$='/dry-runs'] button").click();
            assertThat(page.locator("#folder")).containsText(Pattern.compile("等待开始|正在进行"));
            assertThat(page.locator("#folder"))
                    .containsText("全部通过", new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST_DRY_RUN));
            assertThat(page.locator("#folder")).containsText("只办了一次、座位又少，再办一次后通过。");
            visit.shot("external-played");
            page.locator("[name=note]").fill("各村读书活动用，依据示例文件。");
            page.locator("form[action$='/proposals'] button").click();
            assertThat(page.locator("#folder")).containsText("提交的人不能自己启用");
            assertThat(page.locator("form[action$='/switch-on']")).hasCount(0);
        }
    }

    private void anotherSwitchesItOn(Actor administrator) {
        try (Visit visit = signedIn(administrator)) {
            Page page = visit.page();
            visit.open("/messages");
            page.locator("main .tc-link-button").first().click();
            page.waitForURL("**" + FOLDER);
            visit.shot("external-second");
            page.locator("form[action$='/switch-on'] button").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(page.locator(".tc-meta").first()).containsText("已启用");
            visit.open("/programmes");
            assertThat(page.locator("main")).containsText(NAME);
        }
    }

    private void cityOpensACampaignOfIt() {
        try (Visit visit = signedIn(tenant.cityOffice())) {
            Page page = visit.page();
            visit.open("/campaigns/new");
            page.locator("[name=programmeKey]").selectOption("reading-village");
            Map.of(
                            "name", "书香村活动演练",
                            "upperTitle", "书香村",
                            "approvalBasis", "示例省关于同意开展活动的批复",
                            "approvalNumber", "示例函〔2026〕21号",
                            "validFrom", "2026-01-01",
                            "validUntil", "2028-12-31",
                            "opensOn", "2026-03-02",
                            "closesOn", "2027-02-26",
                            "cutOff", "2026-12-18",
                            "quota", "8")
                    .forEach((name, text) -> page.locator("[name=" + name + "]").fill(text));
            page.locator(".tc-bar .btn-primary").click();
            page.locator(".tc-head .btn-primary").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(page.locator(".tc-meta").first()).containsText("进行中");
            campaign = page.url();
        }
    }

    private void townStartsADossier() {
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            page.navigate(campaign);
            page.locator("form[action$='/join'] [name=quota]").fill("1");
            page.locator("form[action$='/join'] button.btn").first().click();
            page.locator("form[action$='/candidates'] label", new Page.LocatorOptions().setHasText(village()))
                    .locator("input")
                    .check();
            page.locator("form[action$='/candidates'] [name=reason]").fill("读书活动基础好");
            page.locator("form[action$='/candidates'] button.btn").first().click();
            page.navigate(campaign + "/dossiers/start");
            page.locator("#start .btn-primary").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(page.locator("#start")).containsText("所选对象的档案都已启动");
        }
    }

    /** Both streams have begun: the head's task waits beside the clerk's, and the reading stands in its ledger. */
    private void villageDoesItsFirstTask() {
        Desk desk = new Desk(village());
        try (Visit visit = signedIn(tenant.head())) {
            desk.openTask(visit);
            assertThat(visit.page().locator("h1")).containsText("布置图书角");
        }
        try (Visit visit = signedIn(tenant.clerk())) {
            desk.openTask(visit);
            assertThat(visit.page().locator("h1")).containsText("举办读书会");
            desk.answer(visit, "heldOn", "2026-03-04", "book", "家风故事", "attendance", "26");
            visit.open("/ledgers");
            visit.page()
                    .locator(".tc-main-cell a", new Page.LocatorOptions().setHasText("读书会台账"))
                    .click();
            assertThat(visit.page().locator("main")).containsText("家风故事");
        }
    }

    private String village() {
        return tenant.village().name();
    }

    private void write(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Visit signedIn(Actor actor) {
        return site.visit().signIn(tenants.loginName(actor), Tenants.PASSWORD);
    }
}
