package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.notification.Outbox;
import org.tongchuang.testing.MovableClock;

/** A village goes through a campaign from choice to certificate, everybody signed in as themselves. */
@BrowserTest
class GreenCommunityBrowserTest {

    private static final String VILLAGE = "柳溪村";
    private static final String CAMPAIGN = "绿色社区创建演练";
    private static final String PASSWORD = "tongchuang-demo";
    private static final int ASSESSORS = 7;
    private static final String SENTENCE = "基础工作扎实，居民参与积极，条件已经成熟，内容为演示。";

    @Autowired
    Site site;

    @Autowired
    MovableClock clock;

    @Autowired
    Outbox mails;

    private final Desk desk = new Desk(VILLAGE);
    private String campaign;
    private String dossier;

    @Test
    void villageGoesFromChoiceToCertificate() {
        clock.moveTo(MovableClock.START);
        cityOpensTheCampaign();
        townJoinsAndStartsTheDossier();
        townConfirmsTheVillage();
        clerkSetsUpTheBody();
        neighbourSeesNothingOfIt();
        townFollowsTheDossier();
        leaderSeesButHasNothingToDo();
        villageWorksUntilItApplies();
        townReviewsAndSubmits();
        cityAccepts();
        villagePostsTheBulletin();
        residentReadsTheNotice("acceptance");
        clock.advance(Duration.ofDays(14));
        villageTakesTheBulletinDown();
        panelAssesses();
        officeActs("city", "proposed-naming");
        residentReadsTheNotice("proposed-naming");
        clock.advance(Duration.ofDays(21));
        officeActs("city-leader", "naming");
        cityIssuesTheDecision();
        residentChecksTheCertificate();
        recordsAgree();
    }

    @AfterEach
    void everybodyLeaves() {
        site.everybodyLeaves();
    }

    private void townConfirmsTheVillage() {
        try (Visit visit = at("town")) {
            desk.handIn(
                    visit,
                    "confirmed",
                    "households",
                    "1286",
                    "residents",
                    "3940",
                    "isBuilt",
                    "true",
                    "isIndependent",
                    "true",
                    "choiceReason",
                    SENTENCE);
        }
    }

    private void villageWorksUntilItApplies() {
        try (Visit visit = at("clerk")) {
            desk.handIn(
                    visit,
                    "publicity-plan",
                    "publicityDuties[0].duty",
                    "入户宣传",
                    "publicityDuties[0].dutyOwnerId",
                    "何样例",
                    "publicityDuties[0].dutyDue",
                    "2026-03-20");
            photographsGoUpInSpiteOfABrokenLine(visit);
            desk.handIn(
                    visit,
                    "publicity",
                    "publicityEvents[0].heldOn",
                    "2026-03-04",
                    "publicityEvents[0].title",
                    "垃圾分类宣传日",
                    "publicityEvents[0].participants",
                    "120",
                    "publicityResult",
                    SENTENCE,
                    "publicityPhotos",
                    "宣传日.jpg");
        }
        try (Visit visit = at("town")) {
            desk.handIn(
                    visit,
                    "training",
                    "trainedOn",
                    "2026-03-04",
                    "trainingPlace",
                    "示例市培训中心",
                    "trainees",
                    "2",
                    "modelVisits[0].place",
                    "样板社区",
                    "modelVisits[0].visitedOn",
                    "2026-03-04");
        }
        try (Visit visit = at("clerk")) {
            desk.openTask(visit);
            desk.chooseBeforeTheScriptsCome(visit);
            desk.scoreByKeys(visit);
            desk.scoreEverything(visit, "self");
            visit.shot("task-self-check");
            desk.answer(visit, "selfConclusion", "PASS");
            desk.handIn(
                    visit,
                    "application",
                    "communityType",
                    "VILLAGE",
                    "builtYear",
                    "2005",
                    "areaHa",
                    "46.5",
                    "greenRatio",
                    "32.4",
                    "contactName",
                    "何样例",
                    "contactPhone",
                    "13800000000",
                    "narrative",
                    SENTENCE.repeat(12),
                    "truthfulPledge",
                    "true");
        }
        try (Visit visit = at("head")) {
            desk.handIn(visit, "confirm-application", "outcome", "CONFIRMED");
        }
    }

    /** Three photographs are dropped at once; the line breaks in the middle, and holds the second time. */
    private void photographsGoUpInSpiteOfABrokenLine(Visit visit) {
        Page page = visit.page();
        desk.openTask(visit);
        Locator box = page.locator(".tc-drop:has([name='_file.publicityPhotos'])");
        Locator result = page.locator("#task-form [name=publicityResult]");
        List<Route> held = new ArrayList<>();
        page.route(url -> url.contains("_upload="), held::add);
        visit.mayLoseTheLine();
        result.fill(SENTENCE);

        desk.drop(visit, box, "一.jpg", "二.jpg", "三.jpg");
        assertThat(box.locator("progress")).isVisible();
        page.waitForCondition(() -> !held.isEmpty());
        held.remove(0).abort("connectionreset");

        assertThat(page.locator("#tc-said")).containsText("没有送出");
        assertThat(box.locator("progress")).hasCount(0);
        assertThat(page.locator(".tc-files")).hasCount(0);
        assertThat(result).hasValue(SENTENCE);

        desk.drop(visit, box, "一.jpg", "二.jpg", "三.jpg");
        assertThat(box.locator("progress")).isVisible();
        page.waitForCondition(() -> !held.isEmpty());
        result.fill(SENTENCE + SENTENCE);
        held.remove(0).resume();

        assertThat(page.locator(".tc-files li")).hasCount(3);
        assertThat(page.locator(".tc-files")).containsText("三.jpg");
        assertThat(box.locator("progress")).hasCount(0);
        assertThat(page.locator("#tc-said")).isEmpty();
        assertThat(result).hasValue(SENTENCE + SENTENCE);
        page.unrouteAll();
        visit.shot("upload-dropped");
    }

    private void townReviewsAndSubmits() {
        try (Visit visit = at("town")) {
            desk.openTask(visit);
            desk.scoreEverything(visit, "town");
            visit.shot("task-town-review");
            desk.answer(visit, "townChecks", "", "outcome", "PASSED", "opinion", SENTENCE);
        }
        try (Visit visit = at("town-leader")) {
            desk.handIn(visit, "town-acceptance", "outcome", "PASSED");
        }
        try (Visit visit = at("town")) {
            desk.handIn(visit, "submit", "submissionDocNumber", "示例镇创建办〔2026〕3号", "submittedOn", "2026-03-04");
        }
    }

    private void cityAccepts() {
        try (Visit visit = at("city")) {
            desk.handIn(visit, "preliminary-review", "prelimChecks", "", "outcome", "ACCEPTED");
        }
        officeActs("city", "acceptance");
    }

    /** The office ticks the village, looks at the preview, and acts. */
    private void officeActs(String loginName, String list) {
        try (Visit visit = at(loginName)) {
            Page page = visit.page();
            visit.openUntil(campaign + "/lists/" + list, "main", VILLAGE);
            page.locator("input[type=radio][value=LISTED]").first().check();
            visit.shot("list-" + list);
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator("main")).containsText(VILLAGE);
            visit.shot("list-preview-" + list);
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator("main")).containsText("全部办完");
            visit.shot("act-" + list);
        }
    }

    private void villagePostsTheBulletin() {
        try (Visit visit = at("clerk")) {
            desk.handIn(
                    visit,
                    "post-bulletin",
                    "postedOn",
                    "2026-03-04",
                    "bulletinPlace",
                    "村委会公示栏",
                    "startPhotos",
                    "张贴.jpg");
        }
    }

    private void residentReadsTheNotice(String stage) {
        try (Visit visit = site.visit()) {
            Page page = visit.page();
            visit.open("/public/notices");
            visit.shot("public-notices");
            page.locator("main a[href^='/public/notices/']", new Page.LocatorOptions().setHasText(CAMPAIGN))
                    .first()
                    .click();
            assertThat(page.locator("main")).containsText(VILLAGE);
            assertThat(page.locator("main")).not().containsText("何样例");
            visit.shot("public-notice-" + stage);
            page.locator("main a.btn-primary[href*='/objections']").click();
            visit.shot("public-objection-" + stage);
        }
    }

    private void villageTakesTheBulletinDown() {
        try (Visit visit = at("clerk")) {
            desk.handIn(visit, "take-down-bulletin", "takenDownOn", "2026-03-18", "endPhotos", "收回.jpg");
        }
    }

    private void panelAssesses() {
        try (Visit visit = at("city")) {
            desk.handIn(
                    visit,
                    "confirm-panel",
                    "visitOn",
                    "2026-03-20",
                    "visitMeetingPlace",
                    "示例市创建办",
                    "panelConfirmed",
                    "true",
                    "applicantTold",
                    "true");
        }
        residentsAreHeard();
        int assessed = 0;
        for (int number = 1; number <= ASSESSORS; number++) {
            try (Visit visit = at("assessor" + number)) {
                if (desk.hasTask(visit)) {
                    assess(visit);
                    assessed++;
                }
            }
        }
        assertThat(assessed).isEqualTo(3);
    }

    /** A resident answers with the code of a slip, once; the town keeps the minutes of a forum. */
    private void residentsAreHeard() {
        String slip;
        try (Visit visit = at("town")) {
            Page page = visit.page();
            visit.open(dossier + "/survey");
            visit.shot("survey");
            page.locator("form[action$='/survey/batches'] button").click();
            visit.shot("survey-slips");
            slip = page.locator(".tc-slip-code").first().innerText().strip();
            visit.open(dossier + "/forums/new");
            page.locator("[name=heldOn]").fill("2026-03-18");
            page.locator("[name=place]").fill("村委会会议室");
            page.locator("[name=host]").fill("林小范");
            page.locator("[name=resident]").fill("示例居民甲\n示例居民乙\n示例居民丙");
            page.locator("[name=sheetCount]").fill("3");
            page.locator("[name=topic]").first().fill("村容村貌");
            page.locator("[name=opinions]").first().fill(SENTENCE);
            page.locator("[name=signed]").check();
            visit.shot("forum-minutes");
            page.locator(".tc-bar .btn-primary").click();
            page.waitForURL(url -> !url.contains("/new"));
            visit.shot("forum");
        }
        try (Visit visit = site.visit()) {
            answerTheSurvey(visit, slip);
            assertThat(visit.page().locator("main")).containsText("已经计入");
            visit.shot("public-survey-done");
        }
        try (Visit visit = site.visit()) {
            visit.open("/survey/" + slip);
            assertThat(visit.page().locator("main")).containsText("已经答过");
        }
    }

    private static void answerTheSurvey(Visit visit, String slip) {
        Page page = visit.page();
        visit.open("/survey");
        visit.shot("public-survey");
        page.locator("[name=code]").fill(slip);
        page.locator("main form button.btn-primary").click();
        visit.shot("public-survey-questions");
        page.locator("main fieldset")
                .all()
                .forEach(question -> question.locator("input").first().check());
        page.locator("main form button.btn-primary").click();
        page.waitForURL(url -> url.contains("/done/"));
    }

    private void assess(Visit visit) {
        Page page = visit.page();
        desk.openTask(visit);
        visit.shot("task-declaration");
        page.locator("[name=interest][value=none]").check();
        page.locator("form[action*='/declaration'] button").click();
        desk.openTask(visit);
        desk.scoreEverything(visit, "city");
        visit.shot("task-assess");
        desk.answer(
                visit,
                "siteVisitOn",
                "2026-03-18",
                "siteVisitPlace",
                VILLAGE,
                "siteVisitFindings",
                SENTENCE,
                "archiveCheckedOn",
                "2026-03-18",
                "archiveFindings",
                SENTENCE,
                "voiceMethod",
                "FORUM",
                "voiceOn",
                "2026-03-18",
                "voiceFindings",
                SENTENCE,
                "noFavours",
                "true",
                "assessorOpinion",
                SENTENCE);
    }

    private void cityIssuesTheDecision() {
        paper("city", "check", "待签发");
        paper("city-leader", "sign", "待用印");
        paper("city2", "seal", "待印发");
        paper("city", "issue", "已印发");
    }

    private void paper(String loginName, String step, String state) {
        try (Visit visit = at(loginName)) {
            Page page = visit.page();
            visit.open("/documents");
            page.locator(".tc-main-cell a").first().click();
            visit.shot("document-" + step);
            page.locator("form[action$='/" + step + "'] button.btn-primary").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(page.locator("main")).containsText(state);
        }
    }

    private void residentChecksTheCertificate() {
        String number = clerkOpensTheCertificate();
        try (Visit visit = site.visit()) {
            Page page = visit.page();
            visit.open("/public/titles");
            assertThat(page.locator("main")).containsText(VILLAGE);
            visit.shot("public-titles");
            visit.open("/public/titles/check?no=" + number);
            assertThat(page.locator("main")).containsText(VILLAGE);
            assertThat(page.locator("main")).containsText("有效");
            visit.shot("public-title-check");
        }
    }

    private String clerkOpensTheCertificate() {
        try (Visit visit = at("clerk")) {
            Page page = visit.page();
            visit.open("/titles");
            String number =
                    page.locator(".tc-main-cell small").first().innerText().strip();
            page.locator(".tc-main-cell a").first().click();
            visit.shot("title");
            String certificate =
                    page.locator("a[href*='/certificates/']").first().getAttribute("href");
            var answer = page.request().get(certificate);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(new String(answer.body(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
            return number;
        }
    }

    /** Nobody carries mail here, and the clock has jumped for weeks: what waits is no fault. */
    private void recordsAgree() {
        mails.dropWaiting();
        try (Visit visit = at("admin")) {
            visit.open("/consistency");
            assertThat(visit.page().locator("main")).containsText("各处记录一致");
            visit.shot("consistency");
        }
    }

    private void cityOpensTheCampaign() {
        try (Visit visit = at("city")) {
            Page page = visit.page();
            visit.open("/campaigns");
            visit.shot("campaigns-empty");
            visit.open("/campaigns/new");
            page.locator("[name=programmeKey]").selectOption("green-community");
            Map.of(
                            "name", CAMPAIGN,
                            "upperTitle", "省级绿色社区",
                            "approvalBasis", "示例省关于同意开展创建活动的批复",
                            "approvalNumber", "示例函〔2026〕12号",
                            "validFrom", "2026-01-01",
                            "validUntil", "2028-12-31",
                            "opensOn", "2026-03-02",
                            "closesOn", "2027-02-26",
                            "cutOff", "2026-12-18",
                            "quota", "8")
                    .forEach((name, text) -> page.locator("[name=" + name + "]").fill(text));
            visit.shot("campaign-new");
            page.locator(".tc-bar .btn-primary").click();
            visit.shot("campaign-draft");
            page.locator(".tc-head .btn-primary").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(page.locator(".tc-meta").first()).containsText("进行中");
            visit.shot("campaign-open");
            campaign = page.url();
        }
    }

    private void townJoinsAndStartsTheDossier() {
        try (Visit visit = at("town")) {
            Page page = visit.page();
            visit.open(campaign);
            page.locator("form[action$='/join'] [name=quota]").fill("4");
            page.locator("form[action$='/join'] button.btn").first().click();
            page.locator("form[action$='/candidates'] label", new Page.LocatorOptions().setHasText(VILLAGE))
                    .locator("input")
                    .check();
            page.locator("form[action$='/candidates'] [name=reason]").fill(SENTENCE);
            page.locator("form[action$='/candidates'] button.btn").first().click();
            visit.shot("campaign-candidates");
            visit.open(campaign + "/dossiers/start");
            visit.shot("dossiers-start");
            page.locator("#start .btn-primary").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(page.locator("#start")).containsText("所选对象的档案都已启动");
        }
    }

    private void clerkSetsUpTheBody() {
        try (Visit visit = at("clerk")) {
            Page page = visit.page();
            desk.openTask(visit);
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-sum")).containsText("还没有提交");
            visit.shot("task-with-faults");
            desk.answer(
                    visit,
                    "creationBody",
                    VILLAGE + "绿色社区创建工作小组",
                    "ownerUserId",
                    "罗试行",
                    "fullTimeUserId",
                    "何样例",
                    "establishedOn",
                    "2026-03-04");
            desk.openTask(visit);
            page.locator("#task-form [name=publicityAims]").fill(SENTENCE);
            page.locator("#task-form [name=publicityAims]").blur();
            assertThat(page.locator(".tc-saved")).containsText("已保存");
            page.reload();
            assertThat(page.locator("#task-form [name=publicityAims]")).hasValue(SENTENCE);
            dossier = page.locator(".tc-meta a").first().getAttribute("href");
        }
    }

    private void neighbourSeesNothingOfIt() {
        try (Visit visit = site.visit()) {
            visit.signIn("zt-02.clerk", PASSWORD);
            assertThat(visit.open(dossier)).isEqualTo(404);
            visit.shot("refusal");
            visit.open("/dossiers");
            assertThat(visit.page().locator("main")).not().containsText(VILLAGE);
            visit.open("/tasks");
            assertThat(visit.page().locator("main")).containsText("现在没有待办事项");
            visit.shot("tasks-empty");
        }
    }

    private void townFollowsTheDossier() {
        try (Visit visit = at("town")) {
            visit.open(dossier);
            assertThat(visit.page().locator(".tc-line .here")).containsText("宣传发动");
            assertThat(visit.page().locator(".tc-log")).containsText("提交了“成立创建机构”");
            visit.shot("dossier");
            visit.open(dossier + "/tabs/forms");
            assertThat(visit.page().locator("#tab")).containsText("成立创建机构");
            visit.shot("dossier-forms");
            visit.open(dossier + "/tabs/records");
            assertThat(visit.page().locator("#tab")).containsText("启动了");
            visit.shot("dossier-records");
            visit.open("/tasks/done");
            assertThat(visit.page().locator("main")).containsText("确认创建对象");
            visit.shot("tasks-done");
            visit.open("/calendar");
            visit.shot("calendar");
            visit.open("/messages");
            visit.shot("messages");
            visit.open("/me");
            visit.shot("me");
        }
    }

    private void leaderSeesButHasNothingToDo() {
        try (Visit visit = site.visit().signIn("city-leader")) {
            visit.open(dossier);
            assertThat(visit.page().locator("h1")).containsText(VILLAGE);
            assertThat(visit.page().locator(".tc-head .btn-primary")).hasCount(0);
        }
    }

    private Visit at(String loginName) {
        return site.visit(loginName, PASSWORD);
    }
}
