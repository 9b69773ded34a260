package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.notification.Outbox;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.OtherWork;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.scenario.TaskWork;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/**
 * Every programme that is shipped is walked from its first task to its end, each task by whoever it is for: found in the
 * worklist, filled in on its page, handed in by its button. What no task is (an act over a list, a survey, a forum, a row
 * of a ledger) is done on its pages too.
 */
@BrowserTest
class EveryProgrammeBrowserTest {

    /** The happy path of each programme, and how its dossier ends. */
    private static final Map<String, String> PATHS = Map.of(
            "drug-free-community/kept-drug-free", "已命名",
            "full-employment-community/named", "已命名",
            "harmonious-community/named", "已命名",
            "rehab-rollout/three-phases-done", "已办结",
            "safe-community/named", "已命名",
            "service-project/elderly-project", "已办结",
            "service-project/rural-families-large-budget", "已办结",
            "small-campaign/every-phase", "已命名",
            "social-work-standard-community/named", "已命名");

    /** Walked by {@link GreenCommunityBrowserTest}, with every page on its way. */
    private static final String BY_HAND = "green-community";

    @Autowired
    Site site;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayAlone play;

    @Autowired
    TaskWork usual;

    @Autowired
    OtherWork usualOther;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Designations titles;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    Outbox mails;

    private final Set<String> seen = new HashSet<>();

    /** Nobody carries mail here, and the clock has jumped for weeks. */
    @AfterEach
    void leaveNothingBehind() {
        mails.dropWaiting();
        site.everybodyLeaves();
        clock.reset();
    }

    @TestFactory
    Stream<DynamicTest> happyPath() {
        return PATHS.keySet().stream()
                .sorted()
                .filter(path -> path.matches(System.getProperty("scenario", ".*")))
                .map(path -> DynamicTest.dynamicTest(path, () -> walk(path)));
    }

    @Test
    void noShippedProgrammeIsForgotten() {
        Set<String> walked = PATHS.keySet().stream()
                .map(path -> path.split("/", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        walked.add(BY_HAND);

        assertThat(scenarios.all().stream().map(Scenario::programme))
                .filteredOn(key -> Files.isDirectory(Path.of("bpmn", key)))
                .allSatisfy(key -> assertThat(walked).contains(key));
    }

    private void walk(String path) {
        clock.reset();
        String[] programmeAndName = path.split("/", -1);
        Scenario scenario = scenarios.get(programmeAndName[0], programmeAndName[1]);
        Tenant tenant = tenants.create();
        Dossier dossier = stage.set(scenario, tenant);
        PagesWork people = new PagesWork(site, tenants, usual, scenario.programme(), seen);
        PagesOtherWork beside = new PagesOtherWork(site, people, dossiers, usualOther);
        play.play(scenario, new Story(dossier, people, beside));
        showsItsEnd(people.open("/dossiers/" + dossier.id(), owner(tenant, dossier)), dossier, PATHS.get(path));
        titles.of(dossiers.get(dossier.id())).ifPresent(title -> isPublished(people, tenant, title));
        site.everybodyLeaves();
    }

    private static Actor owner(Tenant tenant, Dossier dossier) {
        return dossier.isOfTown() ? tenant.townOffice() : tenant.clerk();
    }

    private static void showsItsEnd(Visit visit, Dossier dossier, String end) {
        try (visit) {
            assertThat(visit.page().locator("h1")).containsText(dossier.unitName());
            assertThat(visit.page().locator(".tc-progress")).containsText(end);
            visit.open("/tasks?q=" + dossier.number());
            assertThat(visit.page().locator(".tc-main-cell a")).hasCount(0);
        }
    }

    /** The decision goes through four hands, and then anybody can read of the title. */
    private void isPublished(PagesWork people, Tenant tenant, Designation title) {
        step(people, tenant.cityOffice(), "check", "待签发");
        step(people, tenant.cityLeader(), "sign", "待用印");
        step(people, tenant.actor(tenant.city, Role.CITY_OFFICE, 1), "seal", "待印发");
        step(people, tenant.cityOffice(), "issue", "已印发");
        try (Visit visit = site.visit()) {
            visit.open("/public/titles?q=" + title.number());
            Locator row = visit.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(title.number()));
            assertThat(row).containsText(title.unitName());
            assertThat(row).containsText("有效");
        }
    }

    private static void step(PagesWork people, Actor hand, String step, String state) {
        try (Visit visit = people.open("/documents", hand)) {
            Page page = visit.page();
            page.locator(".tc-main-cell a").first().click();
            page.locator("form[action$='/" + step + "'] button.btn-primary").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(page.locator("main")).containsText(state);
        }
    }
}
