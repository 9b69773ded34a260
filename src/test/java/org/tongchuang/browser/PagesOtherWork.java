package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchuang.campaign.RowOutcome;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.ledger.Book;
import org.tongchuang.people.Actor;
import org.tongchuang.scenario.OtherWork;
import org.tongchuang.survey.Attendee;
import org.tongchuang.survey.NewMinutes;
import org.tongchuang.survey.Sample;
import org.tongchuang.survey.Topic;

/**
 * What no task asks for, on its pages: the office's acts, the slips and one resident's answers, a forum's minutes, a row of
 * a ledger. As with {@link PagesWork}, what comes again in the same story goes through the use cases.
 */
final class PagesOtherWork implements OtherWork {

    private final Site site;
    private final PagesWork people;
    private final Dossiers dossiers;
    private final OtherWork usual;
    private final Set<String> walked = new HashSet<>();

    PagesOtherWork(Site site, PagesWork people, Dossiers dossiers, OtherWork usual) {
        this.site = site;
        this.people = people;
        this.dossiers = dossiers;
        this.usual = usual;
    }

    /** The office ticks the one who waits, looks at what will become of it, and says yes. */
    @Override
    public void act(String dossierId, String list, RowOutcome outcome, Actor office) {
        Dossier dossier = dossiers.get(dossierId);
        try (Visit visit = people.open("/campaigns/" + dossier.campaignId() + "/lists/" + list, office)) {
            Page page = visit.page();
            page.locator("main tbody tr", new Page.LocatorOptions().setHasText(dossier.number()))
                    .locator("input[type=radio][value='" + outcome + "']")
                    .check();
            press(page);
            assertThat(page.locator("main")).containsText(dossier.unitName());
            press(page);
            assertThat(page.locator("main")).containsText("全部办完");
        }
    }

    @Override
    public List<String> issueSlips(String dossierId, Sample sample, Actor office) {
        try (Visit visit = people.open("/dossiers/" + dossierId + "/survey", office)) {
            Page page = visit.page();
            page.locator("[name=count]").fill(Integer.toString(sample.suggested()));
            page.locator("form[action$='/survey/batches'] button").click();
            assertThat(page.locator(".tc-slip-code")).hasCount(sample.suggested());
            return page.locator(".tc-slip-code").allInnerTexts().stream()
                    .map(String::strip)
                    .toList();
        }
    }

    @Override
    public void answer(String code, Map<String, String> choices) {
        if (walked.add("answer")) {
            onItsPage(code, choices);
        } else {
            usual.answer(code, choices);
        }
    }

    private void onItsPage(String code, Map<String, String> choices) {
        try (Visit visit = site.visit().strict()) {
            Page page = visit.page();
            visit.open("/survey/" + code);
            choices.forEach((row, choice) -> page.locator("main [name$='." + row + "'][value='" + choice + "']")
                    .check());
            page.locator("main form button.btn-primary").click();
            assertThat(page.locator("main")).containsText("已经计入");
        }
    }

    @Override
    public void keepMinutes(String dossierId, NewMinutes minutes, Actor recorder) {
        try (Visit visit = people.open("/dossiers/" + dossierId + "/forums/new", recorder)) {
            Page page = visit.page();
            page.locator("[name=heldOn]").fill(minutes.heldOn().toString());
            page.locator("[name=place]").fill(minutes.place());
            page.locator("[name=host]").fill(minutes.host());
            page.locator("[name=resident]").fill(names(minutes, Attendee.Kind.RESIDENT));
            page.locator("[name=unit]").fill(names(minutes, Attendee.Kind.UNIT));
            page.locator("[name=sheetCount]").fill(Integer.toString(minutes.sheetCount()));
            Topic topic = minutes.topics().get(0);
            page.locator("[name=topic]").first().fill(topic.topic());
            page.locator("[name=opinions]").first().fill(topic.opinions());
            page.locator("[name=signed]").check();
            press(page);
            page.waitForURL(url -> !url.contains("/new"));
        }
    }

    private static String names(NewMinutes minutes, Attendee.Kind kind) {
        return minutes.attendees().stream()
                .filter(attendee -> attendee.kind() == kind)
                .map(Attendee::name)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void enter(Book ledger, JsonNode row, Actor keeper) {
        if (walked.add("enter " + ledger.ledgerKey())) {
            onItsPage(ledger, row, keeper);
        } else {
            usual.enter(ledger, row, keeper);
        }
    }

    private void onItsPage(Book ledger, JsonNode row, Actor keeper) {
        try (Visit visit = people.open("/ledgers/" + ledger.id() + "/rows/new", keeper)) {
            new FormFiller(visit.page()).fill(row);
            press(visit.page());
            visit.page().waitForURL(url -> !url.contains("/new"));
        }
    }

    private static void press(Page page) {
        page.locator(".tc-bar .btn-primary").click();
    }
}
