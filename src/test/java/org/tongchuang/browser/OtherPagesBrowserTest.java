package org.tongchuang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** The pages that a village's way doesn't lead over, with a whole story behind them. */
@BrowserTest
class OtherPagesBrowserTest {

    private static final String PROGRAMME = "green-community";

    @Autowired
    Site site;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayAlone play;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void pagesBesideTheWayAreSound() {
        clock.reset();
        Tenant tenant = tenants.create();
        Dossier dossier = stage.set(PROGRAMME, tenant);
        Scenario whole = scenarios.get(PROGRAMME, "straight-to-the-title");
        Story story = new Story(dossier);
        play.play(whole.until("complete", "townReview"), story);
        townLooksHowFarBackItMayGo(tenant, dossier);
        townLooksWhereItWaits(tenant);
        play.play(whole.from("complete", "townReview"), story);

        officeLooksAround(tenant, dossier);
        officeReadsWhatTheStoryLeft(tenant, dossier);
        residentLooksAround(dossier);
        administratorLooksAround(tenant);
    }

    @AfterEach
    void everybodyLeaves() {
        site.everybodyLeaves();
    }

    private void townLooksWhereItWaits(Tenant tenant) {
        try (Visit visit = signedIn(tenant.townOffice())) {
            visit.open("/waits");
            assertThat(visit.page().locator(".djs-overlay").first().innerText()).contains("件在等");
            visit.shot("waits");
        }
    }

    private void townLooksHowFarBackItMayGo(Tenant tenant, Dossier dossier) {
        String task =
                one("select concat('/tasks/', id) from (select * from task where state = 'OPEN') open_task", dossier);
        try (Visit visit = signedIn(tenant.townOffice())) {
            visit.show("return", task + "/return");
            visit.page().locator(".tc-main-cell a").last().click();
            visit.shot("return-preview");
        }
    }

    private void officeLooksAround(Tenant tenant, Dossier dossier) {
        try (Visit visit = signedIn(tenant.cityOffice())) {
            String campaign = "/campaigns/" + dossier.campaignId();
            shots(
                    visit,
                    Map.of(
                            "home",
                            "/",
                            "board",
                            "/board",
                            "search",
                            "/search?q=" + dossier.number(),
                            "programmes",
                            "/programmes",
                            "programme",
                            "/programmes/" + PROGRAMME,
                            "campaign-phases",
                            campaign + "/phases",
                            "campaign-reports",
                            campaign + "/reports",
                            "list-promotion",
                            campaign + "/lists/promotion",
                            "notice-contact",
                            "/notices/contact",
                            "password",
                            "/password"));
            String edition = campaigns.get(dossier.campaignId()).standardEditionId();
            shots(
                    visit,
                    Map.of(
                            "standards", "/standards",
                            "standard", "/standards/" + edition,
                            "standard-import", "/standards/" + edition + "/imports/new"));
            visit.open("/dossiers/" + dossier.id());
            assertThat(visit.page().locator(".tc-line .past").last().innerText())
                    .containsPattern("\\d\\d-\\d\\d");
            List<?> tabs = (List<?>) visit.page()
                    .locator(".tc-tabs a")
                    .evaluateAll("links => links.map(link => link.getAttribute('href'))");
            assertThat(tabs).hasSizeGreaterThan(5);
            for (int number = 0; number < tabs.size(); number++) {
                visit.open((String) tabs.get(number));
                visit.page()
                        .waitForCondition(
                                () -> visit.page().locator("#tab [aria-busy]").count() == 0);
                visit.shot("dossier-tab-" + number);
            }
        }
    }

    /** One page of each kind that has something of the story on it. */
    private void officeReadsWhatTheStoryLeft(Tenant tenant, Dossier dossier) {
        Map<String, String> left = Map.of(
                "submission", "select concat('/dossiers/', dossier_id, '/submissions/', id) from submission",
                "file", "select concat('/files/', id, '/preview') from evidence_file",
                "panel", "select concat('/dossiers/', dossier_id, '/panel') from panel",
                "notice", "select concat('/notices/', notice_id) from notice_row");
        try (Visit visit = signedIn(tenant.cityOffice())) {
            left.forEach((name, query) -> visit.show(name, one(query, dossier)));
            visit.open("/tasks/done");
            visit.page().locator(".tc-main-cell a").first().click();
            visit.shot("task-done");
            String campaign = "/campaigns/" + dossier.campaignId();
            shots(
                    visit,
                    Map.of(
                            "dossiers",
                            "/dossiers",
                            "documents",
                            "/documents",
                            "titles",
                            "/titles",
                            "notices",
                            "/notices",
                            "notice-texts",
                            "/notices/texts",
                            "calendar-notice",
                            "/calendar/notices/new",
                            "campaigns",
                            "/campaigns",
                            "campaign-plan",
                            campaign + "/plan",
                            "evidence-slot",
                            "/dossiers/" + dossier.id() + "/evidence/GC-A1",
                            "programme-form",
                            "/programmes/" + PROGRAMME + "/forms/application"));
        }
    }

    private void residentLooksAround(Dossier dossier) {
        try (Visit visit = site.visit()) {
            shots(
                    visit,
                    Map.of(
                            "public",
                            "/public",
                            "public-notices-ended",
                            "/public/notices?state=ended",
                            "public-follow",
                            "/public/objections",
                            "public-title-unknown",
                            "/public/titles/check?no=GC-D-0000-0000",
                            "public-survey-unknown",
                            "/survey/done/unknown"));
            String notice = one("select concat('/public/notices/', notice_id) from notice_row", dossier);
            visit.show("public-clue", notice + "/objections?kind=clue");
            Page page = visit.page();
            page.locator("[name=row]").selectOption(new SelectOption().setIndex(1));
            page.locator("[name=facts]").fill("公示栏的照片与实际不符，内容为演示。");
            page.locator(".tc-bar .btn-primary").click();
            String code = page.locator("main .tc-mono").innerText().strip();
            visit.shot("public-objection-received");
            visit.open("/public/objections");
            page.locator("[name=code]").fill(code);
            page.locator("main form .btn-primary").click();
            page.locator("main .tc-now").waitFor();
            visit.shot("public-objection-followed");
        }
    }

    private String one(String query, Dossier dossier) {
        return database.sql(query + " where dossier_id = ? order by 1 limit 1")
                .param(dossier.id())
                .query(String.class)
                .single();
    }

    private void administratorLooksAround(Tenant tenant) {
        try (Visit visit = signedIn(tenant.administrator())) {
            visit.show("webhooks", "/webhooks");
            shots(
                    visit,
                    Map.of(
                            "second-factor", "/me/second-factor",
                            "role-proposals", "/role-proposals",
                            "roster", "/roster",
                            "second-factor-roles", "/second-factor-roles"));
            shots(
                    visit,
                    Map.of(
                            "units", "/units",
                            "unit", "/units/" + tenant.town.id(),
                            "member", "/members/" + tenant.townOffice().memberId(),
                            "incidents", "/incidents",
                            "audit", "/audit",
                            "audit-unit", "/audit/" + tenant.town.id(),
                            "mails", "/mails"));
        }
    }

    private Visit signedIn(Actor actor) {
        return site.visit(tenants.loginName(actor), Tenants.PASSWORD);
    }

    private static void shots(Visit visit, Map<String, String> pages) {
        pages.forEach(visit::show);
    }
}
