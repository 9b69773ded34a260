package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignMissing;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Actor;
import org.tongchuang.people.EndAbsence;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.BoardLine.Standing;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.HoldDossier;
import org.tongchuang.worklist.ResumeDossier;
import org.tongchuang.worklist.Task;

@DatabaseTest
class BoardsTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    Boards boards;

    @Autowired
    ExportBoard export;

    @Autowired
    BoardStory story;

    @Autowired
    Dossiers dossiers;

    @Autowired
    NameSubstitute naming;

    @Autowired
    EndAbsence ending;

    @Autowired
    AuditTrail audit;

    @Autowired
    HoldDossier holding;

    @Autowired
    ResumeDossier resuming;

    @Autowired
    MockMvc mvc;

    @Autowired
    WholeStep steps;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Campaign campaign;

    @BeforeEach
    void openCampaign() {
        clock.reset();
        tenant = tenants.create();
        campaign = story.campaign(tenant, "绿色社区创建活动");
    }

    @Test
    void lineSaysWhatIsBehindHereAndAheadAndWhomToCall() {
        Actor clerk = tenant.clerk();
        Dossier dossier = started(tenant.village());
        story.enter(dossier, List.of("confirmObject", "setUpBody", "planPublicity", "attendTraining", "selfCheck"));
        story.task(dossier, "selfCheck", Role.COMMUNITY_CLERK);

        BoardLine line = only(tenant.townOffice());

        assertThat(line.points().subList(0, 6))
                .containsExactly(
                        Standing.PAST, Standing.PAST, Standing.PAST, Standing.PAST, Standing.HERE, Standing.AHEAD);
        assertThat(line.light()).isEqualTo(Light.OK);
        assertThat(line.who()).isEqualTo(tenant.village().name());
        assertThat(line.why().callers()).extracting(Caller::name).containsExactly(clerk.memberName());
        assertThat(line.why().rule()).contains("自查");
        assertThat(line.why().lastTask()).isNull();
    }

    @Test
    void lightChangesAsTheDeadlineNearsAndPasses() {
        tenant.clerk();
        Dossier dossier = started(tenant.village());
        story.enter(dossier, List.of("confirmObject"));
        LocalDate due = LocalDate.of(2026, 3, 18);

        clock.moveTo(due.minusDays(5));
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.OK);
        clock.moveTo(due.minusDays(2));
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.SOON);
        clock.moveTo(due);
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.SOON);
        clock.moveTo(due.plusDays(1));
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.LATE);
        steps.run(() -> {
            dossiers.close(dossier.id(), "NOT_CHOSEN");
            return null;
        });
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.DONE);
    }

    @Test
    void taskThatNobodyCanDoIsBlockedUntilSomebodyIsAppointed() {
        Dossier dossier = started(tenant.village());
        story.enter(dossier, List.of("selfCheck"));
        story.task(dossier, "selfCheck", Role.COMMUNITY_CLERK);
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.BLOCK);

        tenant.clerk();

        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.OK);
    }

    @Test
    void taskOfWhoeverIsAwayIsBlockedAtOnceUntilSomebodyStandsInOrHeIsBack() {
        Actor clerk = tenant.clerk();
        Dossier dossier = started(tenant.village());
        story.enter(dossier, List.of("selfCheck"));
        story.task(dossier, "selfCheck", Role.COMMUNITY_CLERK);
        LocalDate today = LocalDate.of(2026, 3, 4);

        Absence alone = naming.name(wish(clerk, null, today), clerk);
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.BLOCK);
        ending.end(alone.id(), clerk);
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.OK);
        naming.name(wish(clerk, tenant.head(), today), clerk);

        BoardLine line = only(tenant.townOffice());
        assertThat(line.light()).isEqualTo(Light.OK);
        assertThat(line.why().callers())
                .extracting(Caller::name)
                .containsExactly(tenant.head().memberName());
    }

    @Test
    void taskWhoseHoldersMustAllStayOutIsBlocked() throws Exception {
        Actor clerk = tenant.clerk();
        Dossier dossier = started(tenant.village());
        story.enter(dossier, List.of("selfCheck"));
        story.task(dossier, "selfCheck", Role.COMMUNITY_CLERK);
        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.OK);

        dossiers.exclude(dossier.id(), clerk.memberId(), "DECLARED");

        assertThat(only(tenant.townOffice()).light()).isEqualTo(Light.BLOCK);
        assertThat(page("/board?light=block&why=" + dossier.id(), tenant.townOffice()))
                .contains("须回避，无人可以办理");
        Actor colleague = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        assertThat(only(tenant.townOffice()))
                .returns(Light.OK, BoardLine::light)
                .extracting(line -> line.why().callers())
                .asInstanceOf(InstanceOfAssertFactories.list(Caller.class))
                .extracting(Caller::name)
                .containsExactly(colleague.memberName());
    }

    @Test
    void oneOfManyTasksThatNobodyCanDoIsBlockedWhateverItsDay() {
        tenant.clerk();
        Dossier dossier = started(tenant.village());
        story.enter(dossier, List.of("selfCheck"));
        Task first = story.task(dossier, "townReview", Role.COMMUNITY_CLERK);
        Task other = story.beside(dossier, "selfCheck", "city:assessor");
        assertThat(other.dueAt()).isAfter(first.dueAt());

        assertThat(only(tenant.townOffice()))
                .returns(Light.BLOCK, BoardLine::light)
                .returns("city:assessor", line -> line.why().candidateRole());

        tenant.actor(tenant.city, "city:assessor");
        assertThat(only(tenant.townOffice()))
                .returns(Light.OK, BoardLine::light)
                .returns(Role.COMMUNITY_CLERK, line -> line.why().candidateRole());
    }

    private static AbsenceWish wish(Actor member, Actor substitute, LocalDate day) {
        return new AbsenceWish(
                member.memberId(),
                member.unitId(),
                substitute == null ? null : substitute.memberId(),
                null,
                day,
                day,
                "外出培训");
    }

    @Test
    void afterAReturnWhatLiesAheadIsAheadAgain() {
        Dossier dossier = started(tenant.village());
        story.enter(dossier, List.of("selfCheck", "fillApplication", "townReview", "selfCheck"));

        BoardLine line = only(tenant.townOffice());

        assertThat(line.points().subList(4, 7)).containsExactly(Standing.HERE, Standing.AHEAD, Standing.AHEAD);
        assertThat(line.why().phaseVisit()).isEqualTo(2);
    }

    @Test
    void mostUrgentComesFirst() {
        tenant.villages.forEach(village -> tenant.actor(village, Role.COMMUNITY_CLERK));
        Dossier calm = started(tenant.villages.get(0));
        Dossier late = started(tenant.villages.get(1));
        Dossier blocked = started(tenant.villages.get(2));
        story.enter(calm, List.of("selfCheck"));
        story.enter(late, List.of("submitToCity"));
        story.enter(blocked, List.of("selfCheck"));
        story.task(blocked, "selfCheck", "city:assessor");
        clock.moveTo(LocalDate.of(2026, 3, 13));

        Board board = see(tenant.townOffice(), null);

        assertThat(board.lines()).extracting(BoardLine::dossierId).containsExactly(late.id(), blocked.id(), calm.id());
        assertThat(board.toCall()).hasSize(2);
        assertThat(board.count(Light.LATE)).isOne();
        assertThat(board.columns().stream().filter(column -> column.here() > 0)).hasSize(2);
    }

    @Test
    void oneStatementHoweverManyDossiers() throws Exception {
        started(tenant.villages.get(0));
        List<Statements.Sent> few = statementsWhenWarm();
        for (int i = 0; i < 12; i++) {
            Dossier dossier = started(tenant.villages.get(i % 3));
            story.enter(dossier, List.of("selfCheck"));
            story.task(dossier, "selfCheck", Role.COMMUNITY_CLERK);
        }

        List<Statements.Sent> many = statementsWhenWarm();

        assertThat(many).hasSameSizeAs(few);
        assertThat(many).filteredOn(one -> one.names("dossier d")).hasSize(1);
        assertThat(see(tenant.townOffice(), null).lines()).hasSize(13);
    }

    /** What the calendar has kept may have run out since the last look, and is no part of a board. */
    private List<Statements.Sent> statementsWhenWarm() throws Exception {
        see(tenant.townOffice(), null);
        return Statements.during(() -> see(tenant.townOffice(), null));
    }

    @Test
    void heldDossierKeepsItsLightAndShowsItsDayWhereTheClockGoesOn() throws Exception {
        tenant.clerk();
        Dossier dossier = started(tenant.village());
        story.enter(dossier, List.of("confirmObject"));
        story.task(dossier, "selfCheck", Role.COMMUNITY_CLERK);
        LocalDate until = LocalDate.of(2026, 4, 30);
        assertThat(see(tenant.townOffice(), null).of(Light.HELD)).isEmpty();
        holding.hold(dossier.id(), until, "等市里的普查结果。", tenant.townOffice());

        BoardLine line = only(tenant.townOffice());
        assertThat(line.light()).isEqualTo(Light.HELD);
        assertThat(line.heldUntil()).isEqualTo(until);
        assertThat(line.why().hold()).isEqualTo(new Why.Hold(until, false, tenant.town.name(), "等市里的普查结果。"));

        clock.moveTo(LocalDate.of(2026, 3, 19));
        Board later = see(tenant.townOffice(), null);
        assertThat(later.lines()).extracting(BoardLine::light).containsExactly(Light.LATE);
        assertThat(later.of(Light.HELD)).as("it is held all the same").hasSize(1);
        assertThat(later.toCall()).hasSize(1);
        Actor office = tenant.townOffice();
        assertThat(page("/board?light=held&why=" + dossier.id(), office)).contains("暂缓 1", "暂缓到", "等市里的普查结果", "期限照常计算");

        resuming.resume(dossier.id(), "结果来了。", office);
        assertThat(only(office).heldUntil()).isNull();
    }

    @Test
    void heldDossierIsNotLateWhereItsClockStops() throws IOException {
        tenant.clerk();
        campaign = story.campaign(tenant, "full-employment-community", "充分就业社区");
        Dossier dossier = started(tenant.village());
        story.task(dossier, "selfCheck", Role.COMMUNITY_CLERK);
        LocalDate until = LocalDate.of(2026, 6, 30);
        holding.hold(dossier.id(), until, "等市里的普查结果。", tenant.townOffice());
        clock.moveTo(LocalDate.of(2026, 6, 29));

        Board board = see(tenant.townOffice(), null);
        assertThat(board.lines())
                .singleElement()
                .returns(Light.HELD, BoardLine::light)
                .satisfies(line -> assertThat(line.due().kind().name())
                        .as("its phase waits too")
                        .isEqualTo("OK"));
        assertThat(board.count(Light.LATE)).isZero();
        assertThat(board.toCall()).isEmpty();
        Actor office = tenant.townOffice();
        assertThat(sheet(steps.run(() -> export.export(campaign.id(), "main", null, Light.HELD, office, ZH))))
                .contains("暂缓", until.toString());
    }

    @Test
    void townSeesItsOwnCommunitiesAndTheCitySeesAll() {
        started(tenant.village());
        Dossier other = started(tenant.otherVillage);

        assertThat(see(tenant.townOffice(), null).lines())
                .extracting(BoardLine::unitName)
                .containsExactly(tenant.village().name());
        assertThat(see(tenant.cityOffice(), null).lines()).hasSize(2);
        assertThat(see(tenant.cityOffice(), "外示例").lines())
                .extracting(BoardLine::dossierId)
                .containsExactly(other.id());
        assertThat(see(tenant.cityOffice(), other.number().toLowerCase(Locale.ROOT))
                        .lines())
                .hasSize(1);
        assertThat(see(tenant.cityOffice(), "%").lines()).isEmpty();
    }

    @Test
    void boardOpensWithTheCampaignThatHasMostUnderWay() {
        started(tenant.village());
        story.campaign(tenant, "刚开始的活动");

        assertThat(boards.busiest(tenant.townOffice())).map(Campaign::id).contains(campaign.id());
        assertThat(boards.busiest(tenants.create().townOffice())).isEmpty();
    }

    @Test
    void neitherClerksNorStrangersHaveABoard() {
        started(tenant.village());
        Actor stranger = tenants.create().townOffice();

        assertThatThrownBy(() -> see(tenant.clerk(), null)).isInstanceOf(BoardClosed.class);
        assertThatThrownBy(() -> boards.campaigns(tenant.clerk())).isInstanceOf(BoardClosed.class);
        assertThatThrownBy(() -> see(stranger, null)).isInstanceOf(CampaignMissing.class);
    }

    @Test
    void exportIsOnRecordAndHoldsNoFormula() throws IOException {
        Campaign risky = story.campaign(tenant, "=HYPERLINK(\"http://x\",\"点我\")");
        story.dossier(tenant, risky, tenant.village());
        Actor office = tenant.townOffice();

        byte[] file = steps.run(() -> export.export(risky.id(), "main", null, null, office, ZH));

        assertThat(sheet(file)).contains("'=HYPERLINK").contains("第一示例村").doesNotContain("<f>");
        AuditEntry entry = audit.entries("unit:" + office.unitId(), 1, 0).get(0);
        assertThat(entry.verb()).isEqualTo("board-exported");
        assertThat(entry.facts()).containsEntry("rows", "1");
    }

    @Test
    void whoMayNotExportGetsNothing() {
        Actor clerk = tenant.clerk();

        assertThatThrownBy(() -> steps.run(() -> export.export(campaign.id(), "main", null, null, clerk, ZH)))
                .isInstanceOf(ExportRefused.class);
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Dossier started(Unit unit) {
        return story.dossier(tenant, campaign, unit);
    }

    private Board see(Actor actor, String text) {
        return boards.see(campaign.id(), "main", text, actor, ZH);
    }

    private BoardLine only(Actor actor) {
        Board board = see(actor, null);
        assertThat(board.lines()).hasSize(1);
        return board.lines().get(0);
    }

    /** The sheet's own XML with its shared texts, as a spreadsheet program reads them. */
    private static String sheet(byte[] file) throws IOException {
        Path path = Files.write(Files.createTempFile("board", ".xlsx"), file);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().contains("sheet1") || entry.getName().contains("sharedStrings")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(path);
        }
        return HtmlUtils.htmlUnescape(text.toString().replace("&apos;", "'"));
    }
}
