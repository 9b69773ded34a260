package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A city opens a campaign, a town joins it, and a village takes its first steps, each signed in as themselves. */
@BrowserTest
class GreenCommunityBrowserTest {

    private static final String VILLAGE = "柳溪村";
    private static final String SENTENCE = "基础工作扎实，居民参与积极，条件已经成熟，内容为演示。";

    @Autowired
    Site site;

    private String campaign;
    private String dossier;

    @Test
    void villageIsChosenAndTakesItsFirstSteps() {
        cityOpensTheCampaign();
        townJoinsAndStartsTheDossier();
        town(
                "confirmed",
                answers(
                        "households",
                        "1286",
                        "residents",
                        "3940",
                        "isBuilt",
                        "",
                        "isIndependent",
                        "",
                        "choiceReason",
                        SENTENCE));
        clerkSetsUpTheBody();
        neighbourSeesNothingOfIt();
        townFollowsTheDossier();
        leaderSeesButHasNothingToDo();
    }

    private void cityOpensTheCampaign() {
        try (Visit visit = site.visit().signIn("city")) {
            Page page = visit.page();
            visit.open("/campaigns");
            visit.shot("campaigns-empty");
            visit.open("/campaigns/new");
            answers(
                            "name", "绿色社区创建演练",
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
        try (Visit visit = site.visit().signIn("town")) {
            Page page = visit.page();
            page.navigate(campaign);
            page.locator("form[action$='/join'] [name=quota]").fill("4");
            page.locator("form[action$='/join'] button.btn").first().click();
            page.locator("form[action$='/candidates'] label", new Page.LocatorOptions().setHasText(VILLAGE))
                    .locator("input")
                    .check();
            page.locator("form[action$='/candidates'] [name=reason]").fill(SENTENCE);
            page.locator("form[action$='/candidates'] button.btn").first().click();
            visit.shot("campaign-candidates");
            page.navigate(campaign + "/dossiers/start");
            visit.shot("dossiers-start");
            page.locator("#start .btn-primary").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(page.locator("#start")).containsText("所选对象的档案都已启动");
        }
    }

    private void town(String shot, Map<String, String> said) {
        try (Visit visit = site.visit().signIn("town")) {
            openTask(visit);
            visit.shot("task-" + shot);
            handIn(visit.page(), said);
        }
    }

    private void clerkSetsUpTheBody() {
        try (Visit visit = site.visit().signIn("clerk")) {
            Page page = visit.page();
            openTask(visit);
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-sum")).containsText("还没有提交");
            visit.shot("task-with-faults");
            handIn(
                    page,
                    answers(
                            "creationBody",
                            VILLAGE + "绿色社区创建工作小组",
                            "ownerUserId",
                            "罗试行",
                            "fullTimeUserId",
                            "何样例",
                            "establishedOn",
                            "2026-03-04"));
            openTask(visit);
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
            visit.signIn("zt-02.clerk", "tongchuang-demo");
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
        try (Visit visit = site.visit().signIn("town")) {
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

    private static void openTask(Visit visit) {
        Locator first = visit.page().locator(".tc-main-cell a").first();
        for (int look = 0; look < 20; look++) {
            visit.open("/tasks?q=" + VILLAGE);
            if (first.count() > 0) {
                first.click();
                return;
            }
            visit.page().waitForTimeout(500);
        }
        throw new AssertionError("no task came");
    }

    private static void handIn(Page page, Map<String, String> said) {
        said.forEach((name, text) -> fill(page.locator("#task-form [name=" + name + "]"), text));
        page.locator(".tc-bar .btn-primary").click();
        page.waitForURL(url -> url.contains("done="));
    }

    private static void fill(Locator field, String text) {
        String kind = (String) field.first().evaluate("field => field.type");
        switch (kind) {
            case "checkbox" -> field.first().check();
            case "select-one" -> field.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(text));
            default -> field.fill(text);
        }
    }

    private static Map<String, String> answers(String... namesAndTexts) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            answers.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return answers;
    }
}
