package org.tongchuang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
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
    PlayScenario play;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Test
    void pagesBesideTheWayAreSound() {
        clock.reset();
        Tenant tenant = tenants.create();
        Dossier dossier = stage.set(PROGRAMME, tenant);
        play.play(scenarios.get(PROGRAMME, "straight-to-the-title"), new Story(dossier));

        officeLooksAround(tenant, dossier);
        administratorLooksAround(tenant);
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
            visit.open("/dossiers/" + dossier.id());
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

    private void administratorLooksAround(Tenant tenant) {
        try (Visit visit = signedIn(tenant.administrator())) {
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
                            "mails", "/mails"));
        }
    }

    private Visit signedIn(Actor actor) {
        return site.visit().signIn(tenants.loginName(actor), Tenants.PASSWORD);
    }

    private static void shots(Visit visit, Map<String, String> pages) {
        pages.forEach((name, path) -> {
            assertThat(visit.open(path)).as(path).isEqualTo(200);
            visit.page().waitForLoadState();
            visit.shot(name);
        });
    }
}
