package org.tongchuang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.CalendarChanged.DayChange;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/** A notice or a closure changes the calendar of one unit and those below it, is written down, and is told. */
@DatabaseTest
@RecordApplicationEvents
class CalendarChangesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-06-08");

    @Autowired
    Tenants tenants;

    @Autowired
    TakeOverNotice notices;

    @Autowired
    Closures closures;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    Deadlines deadlines;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditSentence sentences;

    @Autowired
    ApplicationEvents events;

    @Autowired
    MockMvc mvc;

    @Autowired
    WholeStep steps;

    @Autowired
    JdbcClient database;

    Tenant tenant;

    @BeforeEach
    void makeATenant() {
        tenant = tenants.create();
    }

    @Test
    void previewsAndTakesOverANotice() {
        var office = tenant.cityOffice();
        var start = LocalDate.parse("2027-02-04");
        assertThat(due(start)).isEqualTo("2027-02-12");

        var preview = notices.preview(office, 2027, NoticeReaderTest.NOTICE);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.changes())
                .contains(new DayChange(LocalDate.parse("2027-02-20"), false, true))
                .contains(new DayChange(LocalDate.parse("2027-02-11"), true, false));
        assertThat(due(start)).as("looking changes nothing").isEqualTo("2027-02-12");

        var changes =
                notices.takeOver(office, 2027, "示例通知", NoticeReaderTest.NOTICE).changes();

        assertThat(changes).isEqualTo(preview.changes());
        assertThat(due(start)).isEqualTo("2027-02-15");
        assertThat(calendars.of(tenant.village().path()).isProvisional(start)).isFalse();
        assertThat(calendars.national().isProvisional(start))
                .as("others' calendar stays")
                .isTrue();
        assertThat(events.stream(CalendarChanged.class))
                .extracting(CalendarChanged::unitPath, CalendarChanged::changes)
                .containsExactly(tuple(tenant.city.path(), changes));
        assertThat(said(office)).contains("导入了 2027 年放假安排（示例通知），" + changes.size() + " 天改变。");
    }

    @Test
    void aStepThatKnowsTheEditionReadsNoDaysThatTheNodeHasReadInIt() throws Exception {
        var administrator = tenant.actor(tenant.town, "unit:administrator");
        String village = tenant.village().path();
        assertThat(isWorkDay(village, MONDAY)).isTrue();

        assertThat(Statements.during(() -> isWorkDay(village, MONDAY))).noneMatch(sent -> sent.names("calendar_day"));

        closures.close(administrator, MONDAY, "台风停工");
        assertThat(isWorkDay(village, MONDAY))
                .as("a closure is another edition")
                .isFalse();
        closures.reopen(administrator, MONDAY);
        assertThat(isWorkDay(village, MONDAY)).isTrue();
    }

    private boolean isWorkDay(String path, LocalDate day) {
        return steps.run(() -> {
            calendars.inEdition(database.sql("select edition from calendar_edition")
                    .query(Long.class)
                    .single());
            return calendars.of(path).isWorkDay(day);
        });
    }

    @Test
    void replacesAnEarlierNoticeWhole() {
        var office = tenant.cityOffice();
        notices.takeOver(office, 2027, "示例通知", NoticeReaderTest.NOTICE);

        var corrected = NoticeReaderTest.NOTICE.replace("2027-02-20,班,春节", "2027-02-21,班,春节");
        var changes = notices.takeOver(office, 2027, "更正通知", corrected).changes();

        assertThat(changes)
                .containsExactly(
                        new DayChange(LocalDate.parse("2027-02-20"), true, false),
                        new DayChange(LocalDate.parse("2027-02-21"), false, true));
        assertThat(notices.takeOver(office, 2027, "更正通知", corrected))
                .isEqualTo(new TakeOverNotice.Result(null, List.of()));
    }

    @Test
    void takesOverNothingOfAFaultyNotice() {
        var office = tenant.cityOffice();

        assertThatThrownBy(() -> notices.takeOver(office, 2027, "示例通知", "2027-01-01,休,元旦"))
                .isInstanceOf(NoticeFaulty.class);

        assertThat(calendars.of(tenant.city.path()).isProvisional(LocalDate.parse("2027-01-01")))
                .isTrue();
    }

    @Test
    void closesForAUnitAndThoseBelowItOnly() {
        var administrator = tenant.actor(tenant.town, "unit:administrator");

        closures.close(administrator, MONDAY, "台风停工");

        assertThat(calendars.of(tenant.village().path()).isWorkDay(MONDAY)).isFalse();
        assertThat(calendars.of(tenant.otherVillage.path()).isWorkDay(MONDAY)).isTrue();
        assertThat(calendars.of(tenant.city.path()).isWorkDay(MONDAY)).isTrue();
        assertThat(events.stream(CalendarChanged.class))
                .extracting(CalendarChanged::unitPath, CalendarChanged::changes)
                .containsExactly(tuple(tenant.town.path(), List.of(new DayChange(MONDAY, true, false))));
        assertThat(said(administrator)).contains("登记 2026-06-08 停办：台风停工。");

        closures.reopen(administrator, MONDAY);
        assertThat(calendars.of(tenant.village().path()).isWorkDay(MONDAY)).isTrue();
        assertThatThrownBy(() -> closures.reopen(administrator, MONDAY)).isInstanceOf(ClosureMissing.class);
    }

    @Test
    void refusesWhoeverMayNotKeepTheCalendar() {
        var clerk = tenant.clerk();

        assertThatThrownBy(() -> closures.close(clerk, MONDAY, "台风停工")).isInstanceOf(NotKeeper.class);
        assertThatThrownBy(() -> notices.preview(clerk, 2027, "")).isInstanceOf(NotKeeper.class);
        assertThatThrownBy(() -> notices.takeOver(clerk, 2027, "示例通知", NoticeReaderTest.NOTICE))
                .isInstanceOf(NotKeeper.class);
    }

    @Test
    void showsTheYearWithItsSource() throws Exception {
        assertThat(page("/calendar", tenant.clerk()))
                .contains("2026 年工作日历", "全年 248 个工作日", "国务院办公厅关于2026年部分节假日安排的通知")
                .contains("title=\"国庆节\"")
                .doesNotContain("暂定", "导入放假通知", "calendar.");
        assertThat(page("/calendar/2027", tenant.cityOffice()))
                .contains("暂定", "导入放假通知", "title=\"春节\"", "本地停办")
                .doesNotContain("calendar.month");
    }

    @Test
    void takesOverAnUploadedNoticeThroughThePages() throws Exception {
        var office = tenant.cityOffice();
        var file = new MockMultipartFile(
                "file", NoticeReaderTest.NOTICE.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(page("/calendar/notices/new", office)).contains("放假和调休安排");
        var preview = mvc.perform(multipart("/calendar/notices/preview")
                        .file(file)
                        .param("year", "2027")
                        .param("source", "示例通知")
                        .param("text", "")
                        .with(SignedIn.as(office))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(preview).contains("确认导入 2027 年安排", "2月20日 周六").doesNotContain("没有导入");
        mvc.perform(post("/calendar/notices")
                        .param("_command", UUID.randomUUID().toString())
                        .param("year", "2027")
                        .param("source", "示例通知")
                        .param("text", NoticeReaderTest.NOTICE)
                        .with(SignedIn.as(office))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/calendar/changes/*"));

        assertThat(page("/calendar/2027", office)).contains("依据：示例通知", "导入").doesNotContain("暂定");
    }

    @Test
    void namesTheFaultyLinesOnThePage() throws Exception {
        var answer = mvc.perform(post("/calendar/notices/preview")
                        .param("year", "2027")
                        .param("source", "示例通知")
                        .param("text", "2027-01-01,假,元旦")
                        .with(SignedIn.as(tenant.cityOffice()))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).contains("没有导入：有 1 处要改", "第 1 行：“假”不是“休”或“班”。", "2027-01-01,假,元旦");
    }

    @Test
    void closesAndReopensThroughThePages() throws Exception {
        var office = tenant.cityOffice();

        mvc.perform(post("/calendar/closures")
                        .param("_command", UUID.randomUUID().toString())
                        .param("day", "2026-06-08")
                        .param("reason", "台风停工")
                        .with(SignedIn.as(office))
                        .with(csrf()))
                .andExpect(redirectedUrl("/calendar/2026"));
        assertThat(page("/calendar/2026", office)).contains("title=\"台风停工\"", "撤销停办");
        assertThat(page("/calendar/2026", tenant.clerk()))
                .contains("title=\"台风停工\"")
                .doesNotContain("撤销停办");

        mvc.perform(post("/calendar/closures/2026-06-08/reopen")
                        .param("_command", UUID.randomUUID().toString())
                        .with(SignedIn.as(office))
                        .with(csrf()))
                .andExpect(redirectedUrl("/calendar/2026"));
        assertThat(page("/calendar/2026", office)).doesNotContain("title=\"台风停工\"");
    }

    @Test
    void hidesTheImportFromAClerk() throws Exception {
        mvc.perform(get("/calendar/notices/new").with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isForbidden());
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String due(LocalDate start) {
        return deadlines
                .of(tenant.village().path(), start, Term.workDays(2))
                .day()
                .toString();
    }

    private String said(Actor actor) {
        var entry = audit.entries("unit:" + actor.unitId(), 1, 0).get(0);
        return sentences.of(entry, Locale.SIMPLIFIED_CHINESE);
    }
}
