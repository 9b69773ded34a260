package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.HoldsTheTitle;
import org.tongchuang.designation.Rectification;
import org.tongchuang.designation.Rectifications;
import org.tongchuang.designation.SweepLapses;
import org.tongchuang.designation.SweepReReviews;
import org.tongchuang.designation.TitleMoment;
import org.tongchuang.designation.TitleState;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.notice.FileObjection;
import org.tongchuang.notice.NewObjection;
import org.tongchuang.notice.NoticeRow;
import org.tongchuang.notice.PublicNotices;
import org.tongchuang.people.Actor;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.ProcessRun;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** What becomes of a title after it was given: more time to put things right, the end of its validity, its whole story. */
@DatabaseTest
@ExtendWith(Curtain.class)
@PastTheGuards("designation")
class TitleLifeTest {

    static final String PROGRAMME = "green-community";

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    ProcessRun process;

    @Autowired
    Designations titles;

    @Autowired
    Rectifications rectifications;

    @Autowired
    PublicNotices notices;

    @Autowired
    FileObjection objections;

    @Autowired
    WholeStep whole;

    @Autowired
    SweepLapses lapses;

    @Autowired
    SweepReReviews reviews;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Tasks tasks;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditSentence sentences;

    @Autowired
    JdbcClient sql;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;

    @BeforeEach
    void raiseTheCurtain() {
        tenant = tenants.create();
    }

    @Test
    void grantedExtensionMovesTimerTaskAndPages() throws Exception {
        Dossier dossier = rectifyingUntil("complete", "decideExtension");
        Rectification before = rectifications.of(dossier).get(0);
        play.play(
                scenarios
                        .get(PROGRAMME, "extended-then-rectified")
                        .from("complete", "decideExtension")
                        .until("pass", "100"),
                new Story(dossier));

        Rectification after = rectifications.of(dossier).get(0);
        assertThat(after.extendedFrom()).isEqualTo(before.dueOn());
        assertThat(after.dueOn()).isAfter(before.dueOn());
        assertThat(process.timer(dossier.number(), "rectificationEnds")).contains(after.ends());
        assertThat(tasks.openOf(dossier.id()))
                .singleElement()
                .returns("reportRectification", Task::step)
                .returns(after.ends(), Task::dueAt);
        assertThat(said(dossier)).contains("整改期限由 " + before.dueOn() + " 延长到 " + after.dueOn() + "，流程中的期限随之改变。");
        mvc.perform(get("/titles/" + dossier.designationId()).with(SignedIn.as(tenant.cityOffice())))
                .andExpect(content()
                        .string(allOf(
                                containsString("原期限"),
                                containsString(words(before.dueOn())),
                                containsString(words(after.dueOn())),
                                containsString("延长整改期限"))));
        mvc.perform(get("/titles/of/" + dossier.id()).with(SignedIn.as(tenant.clerk())))
                .andExpect(content().string(containsString(words(before.dueOn()))));
    }

    @Test
    void communityAsksOnThePageAndOnlyOnce() throws Exception {
        Dossier dossier = rectifyingUntil("send", "extensionRequested");
        LocalDate dueOn = rectifications.of(dossier).get(0).dueOn();
        String place = "/dossiers/" + dossier.id() + "/incoming/extensionRequested";

        mvc.perform(get("/dossiers/" + dossier.id()).with(SignedIn.as(tenant.clerk())))
                .andExpect(content().string(allOf(containsString(place), containsString("提出延期整改申请"))));
        mvc.perform(get(place).with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("现在的整改期限")));
        mvc.perform(get(place).with(SignedIn.as(tenant.townOffice()))).andExpect(status().isForbidden());
        ask(place, dueOn.plusMonths(2))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(containsString("最晚到" + dueOn.plusMonths(1)), containsString("污水管网还差一段没有接通"))));
        ask(place, dueOn.plusDays(20)).andExpect(status().is3xxRedirection());

        ask(place, dueOn.plusDays(21))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("已经有一份延期申请在等待决定")));
        mvc.perform(get("/dossiers/" + dossier.id()).with(SignedIn.as(tenant.clerk())))
                .andExpect(content().string(not(containsString(place))));
        assertThat(tasks.openOf(dossier.id())).extracting(Task::step).contains("decideExtension");
    }

    @Test
    void titleThatNobodyReassessedInTimeLapses() throws Exception {
        Designation title = lapsing(named());
        clock.moveTo(title.reviewOn());
        reviews.sweep();
        Dossier review = dossiers.ofTitle(title.id()).get(1);
        assertThat(titles.get(title.id()).state()).isEqualTo(TitleState.RE_REVIEW_DUE);

        clock.moveTo(title.lastDay());
        lapses.sweep();
        assertThat(titles.get(title.id()).state()).isEqualTo(TitleState.RE_REVIEW_DUE);
        clock.moveTo(title.dueOn());
        lapses.sweep();
        lapses.sweep();

        assertThat(titles.get(title.id()))
                .returns(TitleState.EXPIRED, Designation::state)
                .returns(title.dueOn(), Designation::endedOn);
        assertThat(titles.history(title.id()))
                .filteredOn(event -> event.kind() == TitleMoment.EXPIRED)
                .hasSize(1);
        assertThat(dossiers.get(review.id()).isRunning()).isFalse();
        assertThat(process.hasEnded(review.processInstanceId(), "any")).isFalse();
        assertThat(tasks.openOf(review.id())).isEmpty();
        sql.sql("update designation set doc_number = '示例〔2026〕1号' where id = ?")
                .param(title.id())
                .update();
        mvc.perform(get("/public/titles/check").param("no", title.number()))
                .andExpect(content().string(allOf(containsString("称号已经无效"), containsString("已失效"))));
        mvc.perform(get("/public/titles").param("state", "EXPIRED").param("q", title.number()))
                .andExpect(content().string(containsString(title.number())));
        mvc.perform(get("/titles/" + title.id()).with(SignedIn.as(tenant.cityOffice())))
                .andExpect(content().string(containsString("有效期满，没有按时复评")));
    }

    @Test
    void titleThatIsReviewedNeverLapses() {
        Designation title = named();

        clock.moveTo(title.dueOn().plusYears(1));
        lapses.sweep();

        assertThat(titles.get(title.id()).state()).isEqualTo(TitleState.ACTIVE);
    }

    @Test
    void whoseTitleIsAboutToLapseAppliesAgain() {
        Designation title = lapsing(named());
        assertThatThrownBy(() -> stage.set(PROGRAMME, tenant)).isInstanceOf(HoldsTheTitle.class);

        sql.sql("update designation set review_on = ? where id = ?")
                .params(java.sql.Date.valueOf(ChinaTime.today(clock)), title.id())
                .update();
        assertThatCode(() -> stage.set(PROGRAMME, tenant)).doesNotThrowAnyException();
    }

    @Test
    void titlePageTellsOfEveryDossierToWhoeverMaySeeIt() throws Exception {
        Designation title = named();
        Dossier promotion = dossiers.ofTitle(title.id()).get(0);

        mvc.perform(get("/titles/" + title.id()).with(SignedIn.as(tenant.townOffice())))
                .andExpect(content()
                        .string(allOf(
                                containsString("/dossiers/" + title.dossierId()),
                                containsString("/dossiers/" + promotion.id()),
                                containsString(promotion.number()),
                                containsString("择优推荐"))));
        mvc.perform(get("/titles/" + title.id())
                        .with(SignedIn.as(tenants.create().cityOffice())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/dossiers/" + promotion.id()).with(SignedIn.as(tenant.townOffice())))
                .andExpect(content().string(containsString(promotion.unitName() + "绿色社区择优推荐档案")));
        mvc.perform(get("/dossiers/" + title.dossierId()).with(SignedIn.as(tenant.townOffice())))
                .andExpect(content().string(containsString(title.unitName() + "绿色社区创建档案")));
    }

    @Test
    void lateObjectionReachesTheOfficeAndLeadsToASpecialReReview() throws Exception {
        Designation title = named();
        String id = whole.run(() -> objections.file(clueAgainst(title), "hash of " + title.id()))
                .id();
        Actor office = tenant.cityOffice();
        mvc.perform(get("/titles/" + title.id()).with(SignedIn.as(office)))
                .andExpect(content().string(allOf(containsString("监督线索"), containsString(id))));
        mvc.perform(get("/dossiers/" + title.dossierId() + "/notices").with(SignedIn.as(tenant.clerk())))
                .andExpect(content().string(not(containsString(id))));
        mvc.perform(get("/notices").with(SignedIn.as(office)))
                .andExpect(content().string(containsString("/notices/objections/" + id)));
        mvc.perform(get("/notices/objections/" + id).with(SignedIn.as(office)))
                .andExpect(content().string(allOf(containsString("启动专项复查"), containsString(title.number()))));

        settle(id, "KEPT").andExpect(status().isUnprocessableEntity());
        settle(id, "RE_REVIEW").andExpect(status().is3xxRedirection());

        assertThat(titles.get(title.id()).state()).isEqualTo(TitleState.RE_REVIEW_DUE);
        assertThat(titles.get(title.id()).dueOn()).isEqualTo(title.dueOn());
        assertThat(titles.history(title.id()).get(0).kind()).isEqualTo(TitleMoment.SPECIAL_RE_REVIEW);
        Dossier review = dossiers.ofTitle(title.id()).stream()
                .filter(later -> later.processKey().equals("re-review"))
                .findFirst()
                .orElseThrow();
        assertThat(review.isRunning()).isTrue();
        settle(id, "CHECKED").andExpect(status().isConflict());
        mvc.perform(get("/notices/objections/" + id).with(SignedIn.as(office)))
                .andExpect(content().string(allOf(containsString(review.number()), containsString("处理情况"))));
    }

    private NewObjection clueAgainst(Designation title) {
        NoticeRow row = notices.rowsOfDossier(title.dossierId()).get(0);
        return new NewObjection(row.noticeId(), row.id(), null, "命名以后锅炉房的烟道一直没有修", "");
    }

    private org.springframework.test.web.servlet.ResultActions settle(String id, String outcome) throws Exception {
        return mvc.perform(post("/notices/objections/" + id + "/supervision")
                .with(SignedIn.as(tenant.cityOffice()))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("outcome", outcome)
                .param("danger", "YES")
                .param("opinion", "反映的烟道问题可能造成中毒，应当专项复查"));
    }

    private Designation named() {
        Dossier dossier = stage.set(PROGRAMME, tenant);
        play.play(scenarios.get(PROGRAMME, "straight-to-the-title"), new Story(dossier));
        return titles.ofDossier(dossier.id()).orElseThrow();
    }

    /** The title as a programme gives it that says {@code end: expire}. */
    private Designation lapsing(Designation title) {
        sql.sql("update designation set validity_end = 'EXPIRE', renew_months = 6, review_on = ? where id = ?")
                .params(java.sql.Date.valueOf(title.dueOn().minusMonths(6)), title.id())
                .update();
        return titles.get(title.id());
    }

    private Dossier rectifyingUntil(String verb, String name) {
        Story story = new Story(stage.set(PROGRAMME, tenant));
        play.play(scenarios.get(PROGRAMME, "extended-then-rectified").until(verb, name), story);
        return dossiers.get(story.dossierId());
    }

    private org.springframework.test.web.servlet.ResultActions ask(String place, LocalDate wanted) throws Exception {
        Actor clerk = tenant.clerk();
        return mvc.perform(post(place)
                .with(SignedIn.as(clerk))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("extensionReason", "污水管网还差一段没有接通，雨季不能开挖。")
                .param("extensionWantedOn", wanted.toString()));
    }

    private List<String> said(Dossier dossier) {
        return audit.entries("dossier:" + dossier.id(), 20, 0).stream()
                .map(entry -> sentences.of(entry, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE)
                .format(day);
    }
}
