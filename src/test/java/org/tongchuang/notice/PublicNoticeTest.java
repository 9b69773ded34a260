package org.tongchuang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Closures;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.SealedParts;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.notification.Inbox;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Notices and objections with the real engine and the real tasks. */
@DatabaseTest
class PublicNoticeTest {

    @Autowired
    NoticeStory story;

    @Autowired
    NoticeMapper mapper;

    @Autowired
    ObjectionMapper objections;

    @Autowired
    FileObjection file;

    @Autowired
    EnterObjection enter;

    @Autowired
    SuperviseTitle supervision;

    @Autowired
    Inbox inbox;

    @Autowired
    ExtendVerification extensions;

    @Autowired
    FollowObjection follow;

    @Autowired
    ObjectionHold hold;

    @Autowired
    SeeObjector objectors;

    @Autowired
    Clearances clearances;

    @Autowired
    SealedParts[] seals;

    @Autowired
    Submissions submissions;

    @Autowired
    Closures closures;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    Tasks tasks;

    @Autowired
    ClaimTask claims;

    @Autowired
    CompleteTask complete;

    @Autowired
    AuditTrail audit;

    @Autowired
    WholeStep steps;

    @Autowired
    ProcessDriver driver;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Campaign campaign;
    Dossier dossier;
    Dossier other;
    PublicNotice notice;

    @BeforeEach
    void publishProposal() {
        clock.reset();
        tenant = tenants.create();
        campaign = story.campaign(tenant, Map.of());
        dossier = story.dossier(tenant, campaign, tenant.village());
        other = story.dossier(tenant, campaign, tenant.villages.get(1));
        notice = story.publish(tenant, campaign, "proposed-naming", "", dossier, other);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void countsFromTheNextDayOrFromTheDayItself() {
        var calendar = calendars.national();
        LocalDate monday = LocalDate.of(2026, 3, 30);

        assertThat(new NoticeTerm(5, false).lastDay(monday, calendar)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(new NoticeTerm(5, true).lastDay(monday, calendar)).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(NoticeTerm.atLeast(2, true).workDays()).isEqualTo(5);
        LocalDate saturday = LocalDate.of(2026, 4, 4);
        assertThat(calendar.isWorkDay(new NoticeTerm(5, true).lastDay(saturday, calendar)))
                .isTrue();
    }

    @Test
    void oneActMakesOneNoticeAsLongAsTheCampaignSays() {
        assertThat(notice.workDays()).isEqualTo(7);
        assertThat(notice.endsOn()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(notice.title()).isEqualTo("关于“绿色社区创建活动”拟命名名单的公示");
        assertThat(mapper.listRows(notice.id())).extracting(NoticeRow::unitName).containsExactly("第一示例村", "第二示例村");

        Campaign longer = story.campaign(tenants.create(), Map.of("notice.proposed-naming", 10));
        assertThat(story.publish(tenant, longer, "proposed-naming", "").workDays())
                .isEqualTo(10);
    }

    @Test
    void namesTheOfficesContactUntilThirtyDaysAfterItsEnd() {
        assertThat(notice.showsContact(notice.endsOn().plusDays(30))).isTrue();
        assertThat(notice.showsContact(notice.endsOn().plusDays(31))).isFalse();
    }

    @Test
    void endsClearWithoutObjections() {
        String instance = story.hang(notice, dossier, "website");
        assertThat(mapper.findAlive(instance).orElseThrow().endsOn()).isEqualTo(LocalDate.of(2026, 3, 13));

        driver.pass(dossier.number(), "noticeEnds");

        driver.hasEnded(instance, "noticeClear");
        assertThat(outcomes(dossier)).containsExactly(tuple(NoticeChannel.State.CLOSED, NoticeOutcome.CLEAR));
        assertThat(mapper.find(notice.id()).orElseThrow().isRunning()).isTrue();
        story.hang(notice, other, "website");
        driver.runUntilQuiet(other.number());
        assertThat(mapper.find(notice.id()).orElseThrow().state()).isEqualTo(PublicNotice.State.ENDED);
    }

    @Test
    void openObjectionHoldsItsOwnDossierUntilItIsSettled() {
        String instance = story.hang(notice, dossier, "website");
        Objection objection = file(dossier, named("垃圾桶三个月没有清运"), code(1));
        assertThat(hold.reason(dossier.id())).contains("notice.hold.objection");
        assertThat(hold.reason(other.id())).isEmpty();

        driver.pass(dossier.number(), "noticeEnds");
        assertThat(outcomes(dossier)).containsExactly(tuple(NoticeChannel.State.WAITING, NoticeOutcome.WAITING));

        judge(objection, "ADMITTED");
        assertThat(follow.find(code(1)).orElseThrow().objection().state()).isEqualTo(Objection.State.ADMITTED);
        verify(objection, "NOT_UPHELD");
        assertThat(hold.reason(dossier.id())).isEmpty();
        reply(objection);

        driver.hasEnded(instance, "noticeClear");
        var progress = follow.find(code(1)).orElseThrow();
        assertThat(progress.objection().state()).isEqualTo(Objection.State.CONCLUDED);
        assertThat(progress.reply()).contains("已经核实");
    }

    @Test
    void upheldObjectionEndsTheNoticeAsUpheld() {
        String instance = story.hang(notice, dossier, "website");
        Objection objection = file(dossier, named("数据是编造的，可以核查"), code(2));
        judge(objection, "ADMITTED");
        verify(objection, "UPHELD");
        reply(objection);

        driver.pass(dossier.number(), "noticeEnds");

        driver.hasEnded(instance, "noticeUpheld");
    }

    @Test
    void changedFactRestartsTheNoticeOnceAndTwoObjectionsKeepApart() {
        String instance = story.hang(notice, dossier, "website");
        Objection first = file(dossier, named("公示的户数与实际不符"), code(3));
        Objection second = file(dossier, new NewObjection(notice.id(), row(dossier), null, "听说有问题，请查一查", ""), code(4));
        judge(second, "NOT_ADMITTED");
        judge(first, "ADMITTED");
        verify(first, "FACT_CHANGED");
        reply(first);
        assertThat(objections.find(second.id()).orElseThrow().state()).isEqualTo(Objection.State.CONCLUDED);

        driver.pass(dossier.number(), "noticeEnds");
        assertThat(outcomes(dossier))
                .containsExactly(
                        tuple(NoticeChannel.State.CLOSED, NoticeOutcome.RESTART),
                        tuple(NoticeChannel.State.OPEN, null));

        driver.pass(dossier.number(), "noticeEnds");
        driver.hasEnded(instance, "noticeClear");
    }

    @Test
    void clueThatAllegesDangerToLifeCantBeSetAside() {
        String instance = story.hang(notice, dossier, "website");
        Objection clue = file(dossier, new NewObjection(notice.id(), row(dossier), null, "三号楼消防通道被砌死了", ""), code(8));
        Task task = partTasks(clue).get(0);

        Completion refused = complete.complete(task.id(), judgement("YES", "NOT_ADMITTED"), tenant.cityOffice());

        assertThat(refused).isInstanceOfSatisfying(Completion.NotYet.class, notYet -> assertThat(notYet.missing())
                .extracting(missing -> missing.labelKey())
                .containsExactly("notice.danger.must-verify"));
        complete(clue, judgement("YES", "ADMITTED"));
        assertThat(hold.reason(dossier.id())).contains("notice.hold.objection");
        verify(clue, "NOT_UPHELD");
        driver.pass(dossier.number(), "noticeEnds");
        driver.hasEnded(instance, "noticeClear");
    }

    @Test
    void verificationIsExtendedOnceByTheHeadAndCountedAgainWithTheCalendar() {
        story.hang(notice, dossier, "website");
        Objection objection = file(dossier, named("有具体的事实可以核查"), code(9));
        assertThatThrownBy(() -> extend(objection, tenant.cityLeader()))
                .isInstanceOf(ExtensionRefused.class)
                .hasMessageContaining("extension-over");
        judge(objection, "ADMITTED");
        assertThat(dueOn(objection)).isEqualTo(LocalDate.of(2026, 3, 25));

        for (Actor other : List.of(tenant.cityOffice(), tenant.actor(tenant.city, Role.CITY_OFFICE, 1))) {
            assertThatThrownBy(() -> extend(objection, other)).hasMessageContaining("extension-head");
        }
        assertThatThrownBy(() -> extend(objection, tenant.townOffice())).isInstanceOf(ObjectionMissing.class);
        VerificationExtension extension = extend(objection, tenant.cityLeader());

        assertThat(extension.afterOn()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(extension.reason()).doesNotContain("证人");
        assertThat(dueOn(objection)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(audit.entries("dossier:" + dossier.id(), 100, 0))
                .filteredOn(entry -> entry.verb().equals("verification-extended"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("before", "2026-03-25")
                        .containsEntry("after", "2026-04-09")
                        .doesNotContainValue("两名证人下周才能回来"));
        assertThatThrownBy(() -> extend(objection, tenant.cityLeader())).hasMessageContaining("extension-already");

        closeOneDay();
        assertThat(dueOn(objection)).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void verificationIsNotExtendedWhenItsTimeIsOver() {
        story.hang(notice, dossier, "website");
        Objection objection = file(dossier, named("有具体的事实可以核查"), code(10));
        judge(objection, "ADMITTED");
        clock.moveTo(LocalDate.of(2026, 3, 26));

        assertThatThrownBy(() -> extend(objection, tenant.cityLeader())).hasMessageContaining("extension-late");

        assertThat(dueOn(objection)).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @Test
    void lateObjectionIsSettledByTheOfficeAndNeverJustKeptIfLivesAreInDanger() {
        story.hang(notice, dossier, "website");
        clock.moveTo(LocalDate.of(2026, 3, 14));

        Objection late = file(dossier, named("公示之后才知道的事情"), code(5));

        assertThat(late.state()).isEqualTo(Objection.State.LATE);
        assertThat(partTasks(late)).isEmpty();
        assertThat(hold.reason(dossier.id())).isEmpty();
        assertThat(supervision.listOpen(tenant.cityOffice())).containsExactly(late);
        assertThat(supervision.ofDossier(dossier.id(), tenant.clerk())).isEmpty();
        assertThat(inbox.list(tenant.cityOffice().memberId(), 10, 0))
                .anyMatch(message -> message.link().equals("/notices/objections/" + late.id()));
        assertThatThrownBy(() -> settle(late, Supervision.Outcome.KEPT, true)).hasMessageContaining("danger");
        assertThatThrownBy(() -> settle(late, Supervision.Outcome.RE_REVIEW, false))
                .hasMessageContaining("no-title");

        settle(late, Supervision.Outcome.CHECKED, true);

        assertThatThrownBy(() -> settle(late, Supervision.Outcome.KEPT, false)).hasMessageContaining("settled");
        assertThat(supervision.listOpen(tenant.cityOffice())).isEmpty();
        var progress = follow.find(code(5)).orElseThrow();
        assertThat(progress.objection().state()).isEqualTo(Objection.State.SUPERVISED);
        assertThat(progress.reply()).isEqualTo("谢谢您的监督");
    }

    @Test
    void letterCountsByItsArrivalPostmarkAndWhatIsHandedOverByItsDay() {
        story.hang(notice, dossier, "website");
        clock.moveTo(LocalDate.of(2026, 3, 16));
        LocalDate today = LocalDate.of(2026, 3, 16);
        LocalDate lastDay = LocalDate.of(2026, 3, 13);
        assertThatThrownBy(() -> enter(new Arrival(Arrival.Way.COUNTER, today, null), 11, tenant.townOffice()))
                .isInstanceOf(NotThisOffice.class);

        Objection posted = enter(new Arrival(Arrival.Way.POST, today, lastDay), 12, tenant.cityOffice());
        Objection handedOver = enter(new Arrival(Arrival.Way.COUNTER, today, null), 13, tenant.cityOffice());

        assertThat(posted.state()).isEqualTo(Objection.State.RECEIVED);
        assertThat(partTasks(posted)).singleElement().returns("judgeAdmissibility", Task::step);
        assertThat(handedOver.state()).isEqualTo(Objection.State.LATE);
        assertThat(follow.find(code(12))).isPresent();
        assertThat(audit.entries("dossier:" + dossier.id(), 100, 0))
                .filteredOn(entry -> entry.verb().equals("objection-entered"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("counted", "2026-03-13"));
    }

    @Test
    void letterThatCameInTimeHoldsTheDossierThoughItsNoticeHasEnded() {
        String instance = story.hang(notice, dossier, "website");
        driver.pass(dossier.number(), "noticeEnds");
        driver.hasEnded(instance, "noticeClear");
        clock.moveTo(LocalDate.of(2026, 3, 17));
        LocalDate received = LocalDate.of(2026, 3, 17);

        Objection letter =
                enter(new Arrival(Arrival.Way.POST, received, LocalDate.of(2026, 3, 12)), 14, tenant.cityOffice());

        assertThat(letter).returns(Objection.State.LATE, Objection::state).returns(true, Objection::inTime);
        assertThat(hold.reason(dossier.id())).contains("notice.hold.objection");
        settle(letter, Supervision.Outcome.CHECKED, false);
        assertThat(hold.reason(dossier.id())).isEmpty();
    }

    @Test
    void objectorIsSealedAndSeenByItsHandlerAlone() {
        story.hang(notice, dossier, "website");
        Objection objection = file(dossier, named("有具体的事实可以核查"), code(6));
        assertThat(objections.find(objection.id()).orElseThrow().identity()).doesNotContain("李示例", "0000");
        assertThat(objections.find(objection.id()).orElseThrow().content()).doesNotContain("事实");
        assertThat(objections.find(objection.id()).orElseThrow().receiptHash()).isNotEqualTo(code(6));

        Actor handler = tenant.cityOffice();
        for (Actor stranger : List.of(tenant.clerk(), tenant.head(), tenant.townOffice(), handler)) {
            assertThatThrownBy(() -> steps.run(() -> objectors.see(objection.id(), stranger)))
                    .isInstanceOf(ObjectionMissing.class);
        }
        claims.claim(partTasks(objection).get(0).id(), handler);
        Optional<Objector> seen = steps.run(() -> objectors.see(objection.id(), handler));

        assertThat(seen.orElseThrow().name()).isEqualTo("李示例");
        assertThat(audit.entries("unit:" + handler.unitId(), 1, 0))
                .extracting(AuditEntry::verb)
                .containsExactly("objector-read");
        assertThat(audit.entries("dossier:" + dossier.id(), 100, 0))
                .noneMatch(entry -> entry.facts().toString().contains("李示例"));
    }

    @Test
    void papersOfAnObjectionAreSealedFromTheVillage() {
        story.hang(notice, dossier, "website");
        Objection objection = file(dossier, named("有具体的事实可以核查"), code(7));
        judge(objection, "ADMITTED");
        var paper = submissions.list(dossier.id()).stream()
                .filter(one -> one.part().equals(objection.id()))
                .findFirst()
                .orElseThrow();

        Actor colleague = tenant.actor(tenant.city, Role.CITY_OFFICE, 1);
        assertThat(List.of(seals)).anyMatch(seal -> seal.isSealedFrom(paper, tenant.clerk()));
        assertThat(List.of(seals)).anyMatch(seal -> seal.isSealedFrom(paper, tenant.townOffice()));
        assertThat(List.of(seals)).noneMatch(seal -> seal.isSealedFrom(paper, colleague));
    }

    @Test
    void newClosureMovesTheEndAndItsTimer() {
        String instance = story.hang(notice, dossier, "website");

        closeOneDay();

        assertThat(mapper.findAlive(instance).orElseThrow().endsOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(mapper.find(notice.id()).orElseThrow().endsOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        driver.pass(dossier.number(), "noticeEnds");
        assertThat(clock.instant()).isEqualTo("2026-03-16T15:59:59Z");
        driver.hasEnded(instance, "noticeClear");
    }

    @Test
    void personalDataBlocksTheNoticeUntilASecondPersonLetsItThrough() {
        String note = "值班手机 13800138000，欢迎监督";
        assertThatThrownBy(() -> story.publish(tenant, campaign, "proposed-naming", note, dossier))
                .isInstanceOf(PersonalDataFound.class)
                .hasMessageNotContaining("13800138000");
        Actor office = tenant.cityOffice();
        run(() -> clearances.ask(note, office));
        String id = clearances.list(office).get(0).id();
        assertThatThrownBy(() -> run(() -> clearances.allow(id, "单位的值班手机", office)))
                .isInstanceOf(SamePerson.class);

        run(() -> clearances.allow(id, "单位的值班手机", tenant.cityLeader()));

        assertThat(story.publish(tenant, campaign, "proposed-naming", note, dossier)
                        .note())
                .isEqualTo(note);
    }

    private void closeOneDay() {
        run(() -> closures.close(tenant.cityOffice(), LocalDate.of(2026, 3, 12), "演练"));
    }

    private void run(Runnable work) {
        steps.run(() -> {
            work.run();
            return true;
        });
    }

    private Objection file(Dossier about, NewObjection said, String code) {
        NewObjection placed =
                new NewObjection(said.noticeId(), row(about), said.objector(), said.facts(), said.grounds());
        Objection filed = steps.run(() -> file.file(placed, Receipts.hash(code)));
        driver.runUntilQuiet(about.number());
        return filed;
    }

    private NewObjection named(String facts) {
        return new NewObjection(notice.id(), "", new Objector(false, "李示例", "", "0000-88000001"), facts, "");
    }

    private String row(Dossier about) {
        return story.row(notice, about).id();
    }

    private List<Tuple> outcomes(Dossier about) {
        return mapper.listChannels(row(about)).stream()
                .map(channel -> tuple(channel.state(), channel.outcome()))
                .toList();
    }

    /** A code of this story alone: all stories share one database. */
    private String code(int number) {
        return tenant.city.id() + number;
    }

    private List<Task> partTasks(Objection objection) {
        return tasks.openOf(dossier.id()).stream()
                .filter(task -> task.part().equals(objection.id()))
                .toList();
    }

    private void settle(Objection late, Supervision.Outcome outcome, boolean danger) {
        run(() -> supervision.settle(late.id(), outcome, danger, "已到现场看过，情况属实", "谢谢您的监督", tenant.cityOffice()));
    }

    private Objection enter(Arrival arrival, int code, Actor actor) {
        NewObjection said = new NewObjection(
                notice.id(), row(dossier), new Objector(false, "李示例", "", "0000-88000001"), "书面反映的具体情况", "");
        Objection entered = steps.run(() -> enter.enter(said, arrival, Receipts.hash(code(code)), actor));
        driver.runUntilQuiet(dossier.number());
        return entered;
    }

    private VerificationExtension extend(Objection objection, Actor actor) {
        return steps.run(() -> extensions.extend(objection.id(), "两名证人下周才能回来", actor));
    }

    private LocalDate dueOn(Objection objection) {
        return ChinaTime.dayOf(partTasks(objection).get(0).dueAt());
    }

    private void judge(Objection objection, String outcome) {
        complete(objection, judgement("NO", outcome));
    }

    private static String judgement(String danger, String outcome) {
        return "{\"handlerClear\":true,\"allegesDanger\":\"" + danger + "\",\"outcome\":\"" + outcome
                + "\",\"opinion\":\"事实具体，属于公示范围，理由充分\"}";
    }

    private void verify(Objection objection, String outcome) {
        complete(
                objection,
                "{\"verifiedOn\":\"2026-03-10\",\"verifyWays\":[\"SITE\"],\"verifyFindings\":\"现场看了，也问了几户居民\","
                        + "\"outcome\":\"" + outcome + "\",\"opinion\":\"依据现场核查的情况，得出这个结论\"}");
    }

    private void reply(Objection objection) {
        complete(objection, "{\"repliedOn\":\"2026-03-12\",\"replyWay\":\"LETTER\",\"replyText\":\"您反映的情况已经核实，感谢监督\"}");
    }

    private void complete(Objection objection, String answers) {
        Task task = partTasks(objection).get(0);
        assertThat(complete.complete(task.id(), answers, tenant.cityOffice())).isInstanceOf(Completion.Done.class);
        driver.runUntilQuiet(dossier.number());
    }
}
