package org.tongchuang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.roster.Tables;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Pages that only one role sees, at one moment of a story. */
@BrowserTest
class SeldomPagesBrowserTest {

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

    @AfterEach
    void noMailIsLeft() {
        database.sql("delete from outbox_message where state = 'WAITING'").update();
        clock.reset();
    }

    @Test
    void assessorDeclaresAndDepartmentsCountersign() {
        Dossier dossier = stage.set(PROGRAMME, tenant);
        Story story = new Story(dossier);
        Scenario whole = scenarios.get(PROGRAMME, "straight-to-the-title");
        play.play(whole.until("panel", "3"), story);
        try (Visit visit = signedIn(drawn(dossier))) {
            visit.open("/tasks");
            visit.page().locator(".tc-main-cell a").first().click();
            String task = visit.page().url().replaceFirst(".*/tasks/([^?]+).*", "$1");
            visit.show("declaration", "/dossiers/" + dossier.id() + "/declaration?task=" + task);
        }

        play.play(whole.from("panel", "3"), story);
        Actor contact = tenant.actor(tenant.cityDepartment, Role.DEPARTMENT_CONTACT);
        String paper;
        try (Visit visit = signedIn(tenant.cityOffice())) {
            Page page = visit.page();
            visit.open("/documents");
            page.locator(".tc-main-cell a").first().click();
            paper = page.url();
            page.getByText(tenant.cityDepartment.name()).check();
            page.locator("form[action$='/departments'] button").click();
            page.locator("form[action$='/check'] .btn-primary").click();
            page.locator("#tc-confirm [value=yes]").click();
            page.waitForCondition(
                    () -> page.locator("form[action$='/check'] .btn-primary").count() == 0);
            visit.shot("document-circulated");
        }
        try (Visit visit = signedIn(contact)) {
            visit.show("document-countersign", paper);
        }
    }

    private Actor drawn(Dossier dossier) {
        List<String> panel = database.sql(
                        "select m.member_id from panel_member m join panel p on p.id = m.panel_id where p.dossier_id = ?"
                                + " and exists (select 1 from task t where t.dossier_id = p.dossier_id"
                                + " and t.assignee_id = m.member_id and t.state = 'OPEN')")
                .param(dossier.id())
                .query(String.class)
                .list();
        return tenant.assessors(5).stream()
                .filter(assessor -> panel.contains(assessor.memberId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void objectionThatCameByPostAndOneThatTakesLonger() {
        Dossier dossier = stage.set(PROGRAMME, tenant);
        play.play(
                scenarios.get(PROGRAMME, "objection-upheld").until("complete", "verifyObjection"), new Story(dossier));
        String notice = one("select concat('/notices/', notice_id) from notice_row where dossier_id = ?", dossier);
        String objection = one(
                "select concat('/notices/objections/', o.id) from objection o join notice_row r on r.id = o.row_id"
                        + " where r.dossier_id = ?",
                dossier);
        try (Visit visit = signedIn(tenant.cityOffice())) {
            Page page = visit.page();
            visit.show("objection", objection);
            visit.show("objection-extension-asked", objection + "/extension");
            visit.show("objection-enter", notice + "/objections?kind=person");
            page.locator("[name=row]").selectOption(new SelectOption().setIndex(1));
            page.locator("[name=way]").first().check();
            page.locator("[name=receivedOn]").fill("2026-03-04");
            page.locator("[name=facts]").fill("三月以来垃圾没有按时清运，内容为演示。");
            page.locator("[name=name]").fill("张示例");
            page.locator("[name=contact]").fill("0000-88000002");
            page.locator("[name=signed]").check();
            page.locator(".tc-bar .btn-primary").click();
            page.locator("main .tc-mono").waitFor();
            visit.shot("objection-entered");
        }
        try (Visit visit = signedIn(tenant.cityLeader())) {
            visit.show("objection-extension", objection + "/extension");
        }
    }

    @Test
    void standardThatIsChangedAndTemplateThatIsFilledIn() {
        try (Visit visit = signedIn(tenant.cityOffice())) {
            Page page = visit.page();
            visit.open("/standards");
            page.locator(".tc-main-cell a", new Page.LocatorOptions().setHasText("七部分"))
                    .click();
            String base = page.url();
            byte[] sheet = page.request().get(base + "/sheet").body();
            page.navigate(base + "/imports/new");
            page.locator("[name=file]").setInputFiles(new FilePayload("本市.xlsx", "application/octet-stream", sheet));
            page.locator("[name=label]").fill("本市 2027 版");
            page.locator("[name=labelEn]").fill("The city's own");
            page.locator("[name=year]").fill("2027");
            page.locator("[name=passScore]").fill("82");
            page.locator("form .btn-primary").click();
            page.locator("input[name=body]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            visit.shot("standard-import-preview");
            page.locator("form:has([name=body]) .btn-primary").click();
            page.waitForURL(url -> url.matches(".*/standards/[^/]+"));
            visit.shot("standard-proposed");
            visit.show(
                    "standard-comparison",
                    page.url() + "/comparison?with=" + Path.of(base).getFileName());
            visit.show("programme-configuration", "/programmes/small-campaign/configuration");
            visit.show("step-card", "/programmes/" + PROGRAMME + "/cards/community-clerk");
        }
        try (Visit visit = signedIn(tenant.administrator())) {
            Page page = visit.page();
            visit.show("seals", "/consistency/seals");
            String code = tenant.town.code();
            byte[] roster = Tables.of(
                    List.of(List.of(code + "-9", "第九示例村", "", "村", "村（社区）", code)),
                    List.of(
                            List.of(
                                    code.toLowerCase(Locale.ROOT) + ".li",
                                    "李示例",
                                    "",
                                    "",
                                    code + "-9",
                                    "community:clerk"),
                            List.of("x", "王示例", "", "", "NOWHERE", "")));
            visit.open("/roster");
            page.locator("[name=file]").setInputFiles(new FilePayload("成员.xlsx", "application/octet-stream", roster));
            page.locator("form:has([name=file]) .btn-primary").click();
            page.waitForURL("**/roster/*");
            visit.shot("roster-preview");
        }
    }

    private String one(String query, Dossier dossier) {
        return database.sql(query + " order by 1 limit 1")
                .param(dossier.id())
                .query(String.class)
                .single();
    }

    private Visit signedIn(Actor actor) {
        return site.visit().signIn(tenants.loginName(actor), Tenants.PASSWORD);
    }
}
