package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Actor;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.Tasks;

/** One task among several people: asked for, answered with one tap, passed on, handed over, taken back. */
@BrowserTest
class WorkTogetherBrowserTest {

    /** The day on which the clock stands. */
    private static final String TODAY = "2026-03-04";

    @Autowired
    Site site;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayAlone play;

    @Autowired
    Tasks tasks;

    @Autowired
    NameSubstitute naming;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Tenant tenant;
    Actor colleague;
    Dossier dossier;
    String task;

    /** The dossier's first task is the town office's, where two people work. */
    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        tenant.townOffice();
        colleague = tenant.actor(tenant.town, Role.TOWN_OFFICE, 1);
        dossier = stage.set("green-community", tenant);
        task = "/tasks/" + tasks.openOf(dossier.id()).get(0).id();
    }

    @AfterEach
    void noMailIsLeft() {
        site.everybodyLeaves();
        database.sql("delete from outbox_message where state = 'WAITING'").update();
        clock.reset();
    }

    @Test
    void cityAsksForATaskAndItsHandlerAnswersAndPassesItOn() {
        cityAsks();
        handlerAnswers();
        cityReadsTheAnswer();
        handlerPassesItOn();
        try (Visit visit = signedIn(colleague)) {
            visit.open(task);
            assertThat(visit.page().locator("#task-form")).isVisible();
            assertThat(visit.page().locator("#part-1")).containsText("出差两天");
            asksTheLeader(visit);
            leaderSigns();
            delegates(visit);
            callsItBack(visit);
            delegates(visit);
            handlerPreparesIt();
            looksAtWhatCameBack(visit);
            savesAFilter(visit);
            handsItBack(visit);
        }
        handlerGoesAway();
        try (Visit visit = signedIn(colleague)) {
            visit.open("/tasks");
            visit.page().locator(".tc-note button").click();
            assertThat(visit.page().locator(".tc-note").first()).containsText("您正在代理");
            visit.shot("stand-in");
        }
    }

    @Test
    void villageTakesBackWhatItHandedIn() {
        play.play(
                scenarios.get("green-community", "straight-to-the-title").until("complete", "planPublicity"),
                new Story(dossier));
        try (Visit visit = signedIn(tenant.clerk())) {
            Page page = visit.page();
            visit.open("/tasks/done");
            page.locator(".tc-main-cell a").first().click();
            page.locator("a[href$='/withdrawal']").click();
            page.locator("[name=reason]").fill("漏填了专人。");
            visit.shot("task-withdrawal");
            page.locator(".tc-bar .btn-primary").click();
            page.waitForURL("**/tasks");
            assertThat(page.locator("#list")).containsText("成立创建机构");
            assertThat(page.locator("#list")).not().containsText("制定宣传方案");
            returnsItToTheTown(visit);
        }
    }

    private void returnsItToTheTown(Visit visit) {
        Page page = visit.page();
        page.locator("#list .tc-main-cell a").first().click();
        page.locator("a[href$='/return']").click();
        page.locator(".tc-main-cell a").last().click();
        page.locator("[name=reason]").fill("创建对象少报了一个小区。");
        visit.shot("return-of-the-village");
        page.locator(".tc-bar .btn-primary").click();
        page.waitForURL("**/tasks");
        assertThat(page.locator("#list")).not().containsText("成立创建机构");
    }

    @Test
    void villageVotesAndTheOfficeReadsWhoVotedHow() {
        Dossier voting = stage.set("joint-vote", tenant);
        play.play(scenarios.get("joint-vote", "passed").until("complete", "agree"), new Story(voting));
        try (Visit visit = signedIn(tenant.clerk())) {
            Page page = visit.page();
            for (int i = 0; i < 2; i++) {
                visit.open("/tasks?q=" + voting.number());
                page.locator(".tc-main-cell a:has-text('会签')").first().click();
                page.locator("[name=vote][value=YES]").check();
                page.waitForFunction(FormFiller.AT_REST);
                if (i == 0) {
                    visit.shot("task-vote");
                }
                page.locator("#task-form .tc-bar .btn-primary").click();
                page.waitForURL("**/*done=*");
            }
        }
        try (Visit visit = signedIn(tenant.townOffice())) {
            visit.show("votes", "/dossiers/" + voting.id() + "/tabs/votes");
            assertThat(visit.page().locator("main")).containsText("同意 2 票");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.shot("votes-print");
        }
    }

    @Test
    void townAsksTheVillageInACommentAndTakesAnotherOneBack() {
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.open(task);
            Locator talk = page.locator("#aside-1");
            talk.locator("summary").click();
            talk.locator("[name=called][value='" + tenant.clerk().memberId() + "']")
                    .check();
            talk.locator("[name=body]").fill("花名册和上次报的差 3 户，请核对。");
            visit.shot("task-comment");
            talk.locator("button:has-text('发出留言')").click();
            assertThat(talk).containsText("差 3 户");
            talk.locator("[name=body]").fill("发错了。");
            talk.locator("button:has-text('发出留言')").click();
            talk.locator("li:has-text('发错了') button").click();
            page.locator("#tc-confirm button[value=yes]").click();
            assertThat(talk).containsText("已撤回");
        }
        try (Visit visit = signedIn(tenant.clerk())) {
            visit.open("/messages");
            visit.page().locator("button:has-text('在留言中提到您')").click();
            assertThat(visit.page().locator("#tabbed")).containsText("差 3 户");
            visit.shot("dossier-comments");
        }
    }

    @Test
    void townSendsACopyAndTheVillageSaysThatItHasReadIt() {
        String clerk = tenant.clerk().memberId();
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.open(task);
            page.locator("#aside-1 a:has-text('抄送本事项')").click();
            page.locator("[name=chosen][value='" + clerk + "']").check();
            page.locator("[name=remark]").fill("请留意第三项的花名册。");
            visit.shot("copy-form");
            page.locator("main button:has-text('抄送')").click();
            assertThat(page.locator("main")).containsText("已阅 0 人，共 1 人");
        }
        try (Visit visit = signedIn(tenant.clerk())) {
            visit.show("copies", "/copies");
            visit.page().locator("main button:has-text('已阅')").click();
            assertThat(visit.page().locator("main")).containsText("没有待阅的抄送");
        }
        try (Visit visit = signedIn(tenant.townOffice())) {
            visit.show("copies-sent", "/dossiers/" + dossier.id() + "/copies");
            assertThat(visit.page().locator("main")).containsText("已阅 1 人，共 1 人");
        }
    }

    @Test
    void villageAsksForMoreTimeAndTheTownGrantsItHoldsTheDossierAndLetsItGoOn() {
        play.play(
                scenarios.get("green-community", "straight-to-the-title").until("complete", "planPublicity"),
                new Story(dossier));
        String plan = "/tasks/" + tasks.openOf(dossier.id()).get(0).id();
        try (Visit visit = signedIn(tenant.clerk())) {
            Page page = visit.page();
            visit.open(plan);
            visit.shot("task-on-the-phone");
            page.locator("a[href$='/extension']").click();
            page.locator("[name=reason]").fill("汛期巡查占用人手。");
            visit.shot("task-extension");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator("main")).containsText("等");
        }
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.show("extensions", "/extensions");
            page.locator(".tc-main-cell a").first().click();
            visit.shot("extension-decision");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator("#list")).containsText("没有等您决定的延期申请");
            hold(visit);
        }
        try (Visit visit = signedIn(tenant.clerk())) {
            visit.show("task-held", plan);
            assertThat(visit.page().locator(".tc-note").first()).containsText("暂缓到");
            assertThat(visit.page().locator("#task-form .tc-bar .btn-primary")).hasCount(0);
        }
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.open("/dossiers/" + dossier.id() + "/hold");
            page.locator("[name=remark]").fill("问卷结果已到。");
            page.locator("form[action$='/resume'] .btn-primary").click();
            assertThat(page.locator("main")).containsText("恢复办理");
        }
        try (Visit visit = signedIn(tenant.administrator())) {
            moves(visit);
        }
    }

    private void hold(Visit visit) {
        Page page = visit.page();
        visit.open("/dossiers/" + dossier.id() + "/hold");
        page.locator("[name=reason]").fill("等问卷结果。");
        visit.shot("dossier-hold");
        page.locator("form[action$='/hold'] .btn-primary").click();
        assertThat(page.locator(".tc-progress")).containsText("暂缓到");
        visit.show("board-held", "/board?campaign=" + dossier.campaignId() + "&light=held&why=" + dossier.id());
        visit.page().setViewportSize(375, 740);
        visit.page().reload();
        assertThat(visit.page().locator(".tc-chip[aria-current]"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(page.locator("main")).containsText("等问卷结果。");
    }

    /** The administrator takes the dossier back to a step that was done. */
    private void moves(Visit visit) {
        Page page = visit.page();
        visit.show("dossier-move", "/dossiers/" + dossier.id() + "/move");
        page.locator("a[href*='/move/preview']:has-text('成立创建机构')").first().click();
        page.locator("[name=reason]").fill("机构名单交错了村。");
        visit.shot("dossier-move-preview");
        page.locator(".tc-bar .btn-primary").click();
        assertThat(page.locator(".tc-progress")).containsText("成立创建机构");
        assertThat(page.locator("main")).containsText("人工移动");
    }

    /** Two are ticked with the keyboard, all of the page on a phone; nothing else is touched. */
    @Test
    void clerkTicksSomeAndActsOnThem() {
        for (int i = 0; i < 3; i++) {
            beginTwoSteps();
        }
        try (Visit visit = signedIn(tenant.clerk())) {
            Page page = visit.page();
            visit.open("/tasks");
            assertThat(page.locator("#many")).isHidden();
            for (String key : "jxjx".split("")) {
                page.keyboard().press(key);
            }
            assertThat(page.locator("#many b")).hasText("已勾选 2 件");
            assertThat(page.locator("#many [value=GIVE_BACK]")).isHidden();
            visit.shot("worklist-ticked");
            page.locator("td.tc-main-cell a").first().click();
            visit.open("/tasks");
            assertThat(page.locator("#many b")).hasText("已勾选 2 件");
            page.locator("#many [data-tick-none]").click();
            assertThat(page.locator("#many")).isHidden();
            page.locator("td.pick input").nth(0).check();
            page.locator("td.pick input").nth(1).check();
            page.locator("#many [value=CLAIM]").click();
            assertThat(page.locator("h1")).hasText("核对：领取 2 件");
            visit.shot("batch-preview");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-note")).containsText("已领取 2 件，未领取 0 件");

            page.setViewportSize(375, 740);
            visit.open("/tasks");
            assertThat(page.locator("#many")).isHidden();
            page.locator("td.pick input").first().check();
            page.locator("#many [data-tick-all]").check();
            assertThat(page.locator("#many b")).hasText("已勾选 3 件");
            page.locator("#many [value=GIVE_BACK]").click();
            assertThat(page.locator(".tc-note")).containsText("2 件可以办，1 件不能办");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-note")).containsText("已放回 2 件，未放回 0 件");
            visit.shot("batch");
            for (int i = 0; i < 19; i++) {
                beginTwoSteps();
            }
            visit.open("/tasks");
            page.locator("td.pick input").first().check();
            page.locator("[rel=next]").click();
            page.waitForURL("**page=2**");
            assertThat(page.locator("#many b")).hasText("已勾选 1 件");
            page.locator("td.pick input").first().check();
            page.evaluate("() => document.getElementById('many').dataset.most = 2");
            page.locator("td.pick input").nth(1).check();
            assertThat(page.locator("#many b")).containsText("已勾选 3 件，一次最多");
            assertThat(page.locator("#many [value=CLAIM]")).isDisabled();
            page.locator("td.pick input").nth(1).uncheck();
            visit.shot("worklist-ticked-pages");
            page.locator("#many [value=CLAIM]").click();
            assertThat(page.locator("h1")).hasText("核对：领取 2 件");
        }
        officeUrgesWhatItTicked();
    }

    private void officeUrgesWhatItTicked() {
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.show("watched", "/tasks/watched");
            page.locator("td.pick input").first().check();
            page.locator("#many [value=URGE]").click();
            page.locator("[name=reason]").fill("本周五前请办完。");
            visit.shot("batch-form");
            page.locator(".tc-bar .btn-primary").click();
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-note")).containsText("已催办 1 件，未催办 0 件");
            page.locator(".tc-note a").click();
            page.waitForURL("**/tasks/watched?*");
        }
    }

    private void beginTwoSteps() {
        stage.begin("two-step", tenant);
    }

    private void cityAsks() {
        try (Visit visit = signedIn(tenant.cityOffice())) {
            Page page = visit.page();
            visit.open(task);
            page.locator("a[href='" + task + "/urges']").click();
            page.locator("[name=reason]").fill("急");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-sum")).containsText("2 到 500 字");
            assertThat(page.locator("[name=reason]")).hasValue("急");
            page.locator("[name=reason]").fill("市里下周抽查，请本周五前确认创建对象。");
            visit.shot("task-urge");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator("#part-1")).containsText("还没有答复");
            visit.open(task + "/urges");
            assertThat(page.locator("main")).containsText("今天已经催办过");
        }
    }

    private void handlerAnswers() {
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.open(task);
            page.locator("button[value=BY_DATE]").waitFor();
            visit.shot("task-urged");
            page.locator("button[value=NOT_MINE]").click();
            assertThat(page.locator(".tc-sum")).containsText("要写原因");
            page.locator("[name=promised]").fill("2026-03-06");
            page.locator("button[value=BY_DATE]").click();
            assertThat(page.locator("#part-1")).containsText("2026年3月6日前办完");
        }
    }

    private void cityReadsTheAnswer() {
        try (Visit visit = signedIn(tenant.cityOffice())) {
            visit.show("message-settings", "/messages/settings");
            visit.open("/messages");
            assertThat(visit.page().locator("main")).containsText("答复催办");
        }
    }

    private void handlerPassesItOn() {
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.open(task);
            page.locator("a[href='" + task + "/transfer']").click();
            page.locator("[name=reason]").fill("出差两天，请代办。");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-sum")).containsText("请选一位同事");
            page.locator("[name=colleague]").first().check();
            visit.shot("task-transfer");
            page.locator(".tc-bar .btn-primary").click();
            page.waitForURL("**/tasks");
            visit.open(task);
            assertThat(page.locator("#task-form")).hasCount(0);
        }
    }

    private void asksTheLeader(Visit visit) {
        Page page = visit.page();
        page.locator("a[href='" + task + "/signers']").click();
        page.locator("[name=remark]").fill("请看名单对不对。");
        page.locator(".tc-bar .btn-primary").click();
        assertThat(page.locator(".tc-sum")).containsText("请选择请谁签");
        page.locator("[name=signer]").selectOption(tenant.townLeader().memberId());
        visit.shot("task-signers");
        page.locator(".tc-bar .btn-primary").click();
        assertThat(page.locator("#part-2")).containsText("还没有签");
        visit.shot("task-with-signer");
        changesHerMind(visit);
    }

    /** The request is taken back, and made once more. */
    private void changesHerMind(Visit visit) {
        Page page = visit.page();
        Locator removal = page.locator("#part-2 form[action$='/removal']");
        removal.locator("[name=reason]").fill("名单还要改。");
        removal.locator("button").click();
        assertThat(page.locator("main")).containsText("名单还要改。");
        visit.open(task + "/signers");
        page.locator("[name=remark]").fill("名单改好了，请看。");
        page.locator("[name=signer]").selectOption(tenant.townLeader().memberId());
        page.locator(".tc-bar .btn-primary").click();
        assertThat(page.locator("#part-2")).containsText("还没有签");
    }

    private void leaderSigns() {
        try (Visit visit = signedIn(tenant.townLeader())) {
            Page page = visit.page();
            visit.open("/tasks");
            page.locator("a[href^='/signatures/']").first().click();
            page.locator("[name=opinion]").fill("名单对，同意。");
            page.locator(".tc-bar .btn-primary").click();
            assertThat(page.locator(".tc-sum")).containsText("请选择同意或不同意");
            page.locator("[name=answer]").first().check();
            visit.shot("signature");
            page.locator(".tc-bar .btn-primary").click();
            page.waitForURL("**/tasks");
            visit.open(task + "/signers");
            assertThat(page.locator("main")).containsText("名单对，同意。");
        }
    }

    private void delegates(Visit visit) {
        Page page = visit.page();
        visit.open(task);
        page.locator("a[href='" + task + "/delegation']").first().click();
        page.locator("[name=remark]").fill("户数和人数请您填。");
        page.locator(".tc-bar .btn-primary").click();
        assertThat(page.locator(".tc-sum")).containsText("请选一位同事");
        page.locator("[name=colleague]").first().check();
        visit.shot("task-delegate");
        page.locator(".tc-bar .btn-primary").click();
        assertThat(page.locator("main")).containsText("委派中");
        assertThat(page.locator("fieldset[disabled]")).isVisible();
        visit.shot("task-delegated");
        visit.show("worklist-delegated", "/tasks");
    }

    /** Before anything was done on it, and without being asked to. */
    private void callsItBack(Visit visit) {
        Page page = visit.page();
        visit.open(task);
        page.locator("a.btn[href='" + task + "/delegation']").first().click();
        page.locator("[name=remark]").fill("数字我自己有，不用填了。");
        visit.shot("task-call-back");
        page.locator(".tc-bar .btn-primary").click();
        page.waitForURL("**" + task);
        assertThat(page.locator("fieldset[disabled]")).hasCount(0);
        visit.shot("task-called-back");
    }

    private void handlerPreparesIt() {
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.open("/tasks");
            page.locator(".tc-main-cell a", new Page.LocatorOptions().setHasText("委派："))
                    .first()
                    .click();
            page.locator("[name=households]").fill("1286");
            visit.shot("task-to-prepare");
            page.locator("[name=_prepared]").click();
            page.locator("[name=remark]").fill("户数已填，请核对。");
            visit.shot("task-give-back");
            page.locator(".tc-bar .btn-primary").click();
            page.waitForURL("**/tasks");
        }
    }

    private void looksAtWhatCameBack(Visit visit) {
        Page page = visit.page();
        visit.open(task);
        assertThat(page.locator("[name=households]")).hasValue("1286");
        assertThat(page.locator("main")).containsText("户数已填，请核对。");
        visit.shot("task-given-back");
    }

    private void handlerGoesAway() {
        try (Visit visit = signedIn(tenant.townOffice())) {
            Page page = visit.page();
            visit.open("/absences");
            page.locator("[name=substitute]").selectOption(colleague.memberId());
            page.locator("[name=firstDay]").fill(TODAY);
            page.locator("[name=lastDay]").fill(TODAY);
            page.locator("[name=reason]").fill("外出培训一天。");
            page.locator("form[action='/absences'] .btn-primary").click();
            assertThat(page.locator(".tc-main-cell")).isVisible();
            visit.shot("absences");
        }
    }

    private void savesAFilter(Visit visit) {
        Page page = visit.page();
        visit.open("/tasks?due=TODAY&q=确认");
        page.locator("a[href^='/tasks/filters?of=']").click();
        page.locator("[name=name]").fill("今天要确认的");
        page.locator("[name=shared]").check();
        visit.shot("filter-new");
        page.locator(".tc-bar .btn-primary").first().click();
        assertThat(page.locator(".tc-chip", new Page.LocatorOptions().setHasText("今天要确认的")))
                .hasAttribute("aria-current", "true");
        visit.show("filters", "/tasks/filters");
        visit.show("worklist-grouped", "/tasks?group=PHASE&sort=-subject,due");
        foldsAGroup(visit);
    }

    /** It is still folded when the list is come back to. */
    private void foldsAGroup(Visit visit) {
        Page page = visit.page();
        int rows = page.locator(".tc-main-cell:visible").count();
        page.locator(".tc-group button").first().click();
        assertThat(page.locator(".tc-group button").first()).hasAttribute("aria-expanded", "false");
        assertThat(page.locator(".tc-main-cell:visible")).not().hasCount(rows);
        page.reload();
        assertThat(page.locator(".tc-main-cell:visible")).not().hasCount(rows);
        visit.glance("worklist-folded");
        page.locator(".tc-group button").first().click();
        assertThat(page.locator(".tc-main-cell:visible")).hasCount(rows);
    }

    /** Whom he stands in for stays his: another one is named by who is away, or by the head. */
    private void handsItBack(Visit visit) {
        Page page = visit.page();
        standsInForAThird();
        visit.show("hand-overs", "/hand-overs");
        page.locator(".tc-main-cell a").first().click();
        page.locator("[name=task]").first().waitFor();
        visit.shot("hand-over-form");
        page.locator("[name=colleague]").first().check();
        page.locator("[name=reason]").fill("轮岗，工作移交。");
        page.locator(".tc-bar .btn-primary").click();
        assertThat(page.locator("main")).containsText("由 ");
        visit.shot("hand-over-preview");
        page.locator(".tc-bar .btn-primary").click();
        assertThat(page.locator(".tc-note")).containsText("已移交 1 件，未移交 1 件");
        visit.shot("hand-over");
    }

    private void standsInForAThird() {
        Actor third = tenant.actor(tenant.town, Role.TOWN_OFFICE, 2);
        LocalDate today = ChinaTime.today(clock);
        naming.name(
                new AbsenceWish(
                        third.memberId(),
                        tenant.town.id(),
                        colleague.memberId(),
                        null,
                        today.plusDays(7),
                        today.plusDays(14),
                        "外出培训一周。"),
                third);
    }

    private Visit signedIn(Actor actor) {
        return site.visit(tenants.loginName(actor), Tenants.PASSWORD);
    }
}
