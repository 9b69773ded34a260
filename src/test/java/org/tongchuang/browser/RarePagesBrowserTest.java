package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.RoundStory;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Releases;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Tasks;

/** Pages that are seen once a year, by few, or with work that other stories don't have. */
@BrowserTest
class RarePagesBrowserTest {

    private static final String TITLES = "green-community";
    private static final String TWO_STEPS = "two-step";
    private static final String HOLIDAYS =
            """
            2027-01-01~2027-01-03,休,元旦
            2027-02-05~2027-02-11,休,春节
            2027-02-20,班,春节
            2027-04-05,休,清明节
            2027-05-01~2027-05-05,休,劳动节
            2027-05-08,班,劳动节
            2027-06-09,休,端午节
            2027-09-15,休,中秋节
            2027-10-01~2027-10-07,休,国庆节
            """;

    @Autowired
    Site site;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayAlone play;

    @Autowired
    RoundStory rounds;

    @Autowired
    Releases releases;

    @Autowired
    Tasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    WholeStep steps;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Tenant tenant;

    @BeforeEach
    void aCity() {
        clock.reset();
        tenant = tenants.create();
    }

    /** Nobody carries mail here; what other stories' days would leave lying too long must not puzzle them. */
    @AfterEach
    void noMailIsLeft() {
        site.everybodyLeaves();
        database.sql("delete from outbox_message where state = 'WAITING'").update();
        clock.reset();
    }

    @Test
    void titleOnItsWayToTheProvince() {
        Dossier dossier = stage.set(TITLES, tenant);
        play.play(scenarios.get(TITLES, "straight-to-the-title"), new Story(dossier));
        Story promotion = new Story(dossier);
        play.play(
                scenarios
                        .get(TITLES, "promoted-to-the-province")
                        .from("begin", "promotion")
                        .until("pass", "promotionReminder"),
                promotion);

        try (Visit visit = signedIn(tenant.cityOffice())) {
            visit.show("incoming", "/dossiers/" + promotion.dossierId() + "/incoming/provinceAnswered");
            visit.show("dossier-promotion", "/dossiers/" + promotion.dossierId());
        }
        try (Visit visit = signedIn(assessorOf(dossier))) {
            visit.open("/dossiers/" + dossier.id() + "/tabs/title");
            assertThat(visit.page().locator("#tab")).containsText(dossier.unitName());
            assertThat(visit.page().locator("#tab a[href^='/titles/']")).hasCount(0);
        }
        officeAsksForReports("/campaigns/" + dossier.campaignId() + "/reports");
    }

    private Actor assessorOf(Dossier dossier) {
        List<String> panel = database.sql(
                        "select m.member_id from panel_member m join panel p on p.id = m.panel_id where p.dossier_id = ?"
                                + " and m.submitted_at is not null")
                .param(dossier.id())
                .query(String.class)
                .list();
        return tenant.assessors(5).stream()
                .filter(assessor -> panel.contains(assessor.memberId()))
                .findFirst()
                .orElseThrow();
    }

    private void officeAsksForReports(String reports) {
        try (Visit visit = signedIn(tenant.cityOffice())) {
            Page page = visit.page();
            visit.open(reports);
            page.locator("[name=title]").fill("创建工作阶段性情况");
            page.locator("[name=rhythm][value=ONCE]").check();
            page.locator("[name=firstDueOn]").fill("2026-04-30");
            page.locator("[name=unit]").all().forEach(unit -> unit.check());
            page.locator("form[action$='/reports'] .btn-primary").click();
            visit.shot("reports-ordered");
        }
        try (Visit visit = signedIn(tenant.townOffice())) {
            visit.open(reports);
            visit.page().locator(".tc-main-cell a").first().click();
            visit.page().locator("[name=body]").waitFor();
            visit.shot("report");
        }
    }

    @Test
    void calendarThatChanges() {
        try (Visit visit = signedIn(tenant.cityOffice())) {
            Page page = visit.page();
            visit.open("/calendar/notices/new");
            page.locator("[name=year]").fill("2027");
            page.locator("[name=source]").fill("示例通知");
            page.locator("[name=text]").fill(HOLIDAYS);
            page.locator(".tc-bar .btn-primary").click();
            visit.shot("calendar-preview");
            page.locator(".tc-now .btn-primary").click();
            page.waitForURL(url -> url.contains("/calendar/changes/"));
            visit.shot("calendar-change");
            visit.show("calendar-year", "/calendar/2027");
        }
    }

    @Test
    void signInWithASecondFactor() {
        Actor office = tenant.townOffice();
        String secret;
        try (Visit visit = signedIn(office)) {
            visit.open("/me/second-factor");
            visit.page().locator("form[action$='/begin'] .btn-primary").click();
            secret = visit.page().locator("dd .tc-mono").innerText().replace(" ", "");
            visit.shot("second-factor-begun");
            visit.page().locator("[name=code]").fill(Authenticator.code(secret, clock.instant()));
            visit.page().locator("form[action$='/confirm'] .btn-primary").click();
            visit.page().locator("ul.tc-mono").waitFor();
            visit.shot("second-factor-recovery");
        }
        clock.advance(Duration.ofMinutes(1));
        try (Visit visit = site.visit()) {
            visit.open("/sign-in");
            visit.tryToSignIn(tenants.loginName(office), Tenants.PASSWORD);
            visit.page().waitForURL("**/sign-in/code");
            visit.shot("sign-in-code");
            visit.page().locator("[name=code]").fill(Authenticator.code(secret, clock.instant()));
            visit.page().locator("main .btn-primary").click();
            visit.page().waitForURL(url -> !url.contains("/sign-in"));
            assertThat(visit.open("/set-up/00000000000000000000000000000000")).isBetween(400, 499);
            visit.shot("set-up-used");
        }
    }

    @Test
    void ordersBeforeAndAfter() {
        Dossier dossier = rounds.begins(tenant);
        List<FollowUpOrder> found = rounds.finds(dossier, tenant.townOffice(), "三组楼道堆放杂物，堵住消防通道", "电线老化");
        rounds.handles(found.get(0), tenant.head());
        FollowUpOrder written = rounds.begins(dossier, tenant.townOffice());

        try (Visit visit = signedIn(tenant.townOffice())) {
            Map.of(
                            "orders", "/orders",
                            "order", "/orders/" + found.get(0).id(),
                            "order-write", "/tasks/" + rounds.open(written).id(),
                            "order-verify",
                                    "/tasks/" + rounds.open(found.get(0)).id(),
                            "dossier-tab-orders", "/dossiers/" + dossier.id() + "/tabs/orders")
                    .forEach(visit::show);
        }
        try (Visit visit = signedIn(tenant.head())) {
            visit.show("order-handle", "/tasks/" + rounds.open(found.get(1)).id());
        }
    }

    @Test
    void ledgerThatIsKeptAndChecked() {
        stage.set("two-ledgers", tenant);
        String ledger;
        try (Visit visit = signedIn(tenant.clerk())) {
            Page page = visit.page();
            visit.show("ledgers", "/ledgers");
            page.locator(".tc-main-cell a", new Page.LocatorOptions().setHasText("会议台账"))
                    .click();
            page.waitForURL("**/ledgers/*");
            ledger = page.url();
            page.navigate(ledger + "/rows/new");
            page.locator("[name=heldOn]").fill("2026-03-04");
            page.locator("[name=topic]").fill("部署会");
            page.locator("[name=kind]").selectOption("STUDY");
            page.locator("[name=attendance]").fill("18");
            visit.shot("ledger-entry");
            page.locator(".tc-bar .btn-primary").click();
            page.waitForURL("**/rows/1");
            visit.shot("ledger-row");
            page.navigate(ledger + "/rows/1/correction");
            visit.shot("ledger-correction");
            page.navigate(ledger + "/print");
            visit.shot("ledger-print");
            fillFromATable(visit, ledger);
        }
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.show("ledgers-below", "/ledgers");
            page.navigate(ledger);
            visit.shot("ledger");
            page.locator("[name=month]").fill("2026-03");
            page.locator("[name=rows]").fill("1");
            page.locator("form[action$='/checks'] button").click();
            page.waitForURL("**/checks/*");
            visit.shot("ledger-check");
        }
    }

    private static void fillFromATable(Visit visit, String ledger) {
        Page page = visit.page();
        page.navigate(ledger);
        page.locator("a[href$='/imports']").click();
        page.waitForURL("**/imports");
        visit.shot("ledger-import");
        upload(page, "2026-03-04,部署会,研究会议,18\n2026-3-5,推进会,座谈,二十二人");
        visit.shot("ledger-import-faults");
        upload(page, "2026-03-04,部署会,研究会议,18\n2026-3-3,推进会,研究会议,２２");
        visit.shot("ledger-import-preview");
        page.locator("form[action$='/take'] .btn-primary").click();
        page.locator("#tc-confirm [value=yes]").click();
        page.waitForURL(ledger);
        assertThat(page.locator("tbody a[href$='/rows/2']")).isVisible();
    }

    private static void upload(Page page, String rows) {
        byte[] table = ("会议日期,议题,会议类型,参加人次\n" + rows).getBytes(StandardCharsets.UTF_8);
        String before = page.url();
        page.locator("[name=file]").setInputFiles(new FilePayload("会议.csv", "text/csv", table));
        page.locator("form:has([name=file]) .btn-primary").click();
        page.waitForURL(url -> url.contains("/imports/") && !url.equals(before));
    }

    @Test
    void runningDossiersAreTakenToANewVersion() {
        String key = Releases.anyKey();
        releases.release(TWO_STEPS, key, 1, UnaryOperator.identity());
        begun(key);
        Dossier ahead = begun(key);
        steps.run(() -> complete.complete(
                tasks.openOf(ahead.id()).get(0).id(),
                "{\"summary\": \"三月四日清理了河道\", \"participants\": 12}",
                tenant.clerk()));
        releases.release(TWO_STEPS, key, 2, text -> text.replace("fillIn", "writeDown")
                .replace("填写说明", "写明情况")
                .replace("town:office", "town:leader"));

        try (Visit visit = signedIn(tenant.administrator())) {
            Page page = visit.page();
            visit.open("/programmes/" + key);
            page.locator("a[href$='/upgrade']").click();
            assertThat(page.locator("main")).containsText("新版本没有“填写说明”这一环节");
            assertThat(page.locator("main")).containsText("由别的岗位办理");
            assertThat(page.locator(".tc-bar .btn-primary")).hasCount(0);
            visit.shot("upgrade");
            page.setViewportSize(375, 812);
            assertThat(page.evaluate("[...document.querySelectorAll('.tc-table .tc-st')]"
                            + ".every(one => one.getBoundingClientRect().right < innerWidth)"))
                    .as("the reasons are read to their end on a phone")
                    .isEqualTo(true);
            page.locator("[name=become]").selectOption("fillIn:writeDown");
            page.locator("form[method=get] p button").click();
            assertThat(page.locator("main")).containsText("2 份档案中可以换 1 份，1 份留在旧版本");
            visit.shot("upgrade-mapped");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-note")).containsText("已换好 1 份，0 份留在旧版本");
            visit.shot("upgrade-result");
            page.locator(".tc-note a").click();
            assertThat(page.locator("main")).containsText("从第 1 版到第 2 版");
        }
    }

    private Dossier begun(String key) {
        return stage.begin(key, tenant);
    }

    @Test
    void workThatManyShare() {
        Dossier dossier = stage.set("harmonious-community", tenant);
        play.play(
                scenarios.get("harmonious-community", "stream-again").until("complete", "checkStream"),
                new Story(dossier));

        try (Visit visit = signedIn(tenant.townOffice())) {
            visit.open("/dossiers/" + dossier.id() + "/tabs/parts");
            assertThat(visit.page().locator("#tab table")).not().hasCount(0);
            visit.shot("dossier-tab-parts");
        }
    }

    private Visit signedIn(Actor actor) {
        return site.visit(tenants.loginName(actor), Tenants.PASSWORD);
    }
}
