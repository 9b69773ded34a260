package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.KeepMembers;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.Voting;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;
import org.tongchuang.tracking.BoardLine;
import org.tongchuang.tracking.Boards;
import org.tongchuang.tracking.Light;
import org.tongchuang.web.WholeStep;

/** A vote that nobody may give any more isn't counted where the programme says so, and never below its least number. */
@DatabaseTest
class ShrinkVotesTest {

    private static final int VILLAGES = 5;

    @Autowired
    ShrinkVotes shrinking;

    @Autowired
    Votes votes;

    @Autowired
    CompleteTask complete;

    @Autowired
    ClaimTask claims;

    @Autowired
    HoldDossier holding;

    @Autowired
    ResumeDossier resuming;

    @Autowired
    DossierHolds holds;

    @Autowired
    PlanReturn plans;

    @Autowired
    ReturnTask returns;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Stage stage;

    @Autowired
    Traces traces;

    @Autowired
    ProcessDriver driver;

    @Autowired
    WholeStep steps;

    @Autowired
    Boards boards;

    @Autowired
    KeepMembers keep;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditSentence sentences;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    List<Unit> villages;
    Dossier dossier;

    /** Five villages vote; sixty percent pass it, half of them stop it, and two have to be left. */
    @BeforeEach
    void fiveVillagesVote() {
        clock.reset();
        tenant = tenants.create();
        villages = Stream.concat(
                        tenant.villages.stream(),
                        IntStream.range(tenant.villages.size(), VILLAGES)
                                .mapToObj(number -> tenants.village(tenant.town, number)))
                .toList();
        villages.forEach(this::clerk);
        dossier = stage.set("village-vote", tenant);
        hand(only("draft"), "{\"note\": \"方案初稿。\"}", tenant.townOffice());
    }

    @Test
    void whoHasLeftIsNotCountedAndTheTaskGoes() throws Exception {
        Task gone = asked("agree", 4);
        leaves(4);
        assertThat(open("agree")).as("until the next morning").hasSize(VILLAGES);

        assertThat(swept()).isEqualTo(1);

        assertThat(tasks.get(gone.id()).state()).isEqualTo(Task.State.CANCELLED);
        assertThat(open("agree")).hasSize(4);
        assertThat(count()).isEqualTo(new VoteCount(4, 0, 0, 0));
        assertThat(told("vote-shrunk"))
                .singleElement()
                .asString()
                .contains(villages.get(4).name(), "无人", "原应 5 票", "按 4 票计");
        assertThat(votesPage(tenant.townOffice())).contains("原应 5 票，1 票无人、0 票回避，按 4 票计", "无人，不计");
        assertThat(swept()).as("once").isZero();
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void percentagesAreOfTheVotesThatAreLeftAndItEndsAtOnce() {
        casts("agree", 0, "YES");
        casts("agree", 1, "YES");
        leaves(3);
        leaves(4);

        assertThat(swept()).isEqualTo(2);

        assertThat(latest("agree").result())
                .as("two of three are sixty percent")
                .isEqualTo(Vote.Result.PASSED);
        assertThat(votes.count(latest("agree"))).isEqualTo(new VoteCount(3, 2, 0, 0));
        assertThat(open("agree")).isEmpty();
        assertThat(open("sign")).hasSize(1);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void inTurnTheNextIsAskedAndAllAreThoseWhoAreLeft() {
        casts("agree", 0, "YES");
        casts("agree", 1, "YES");
        casts("agree", 2, "YES");
        assertThat(open("agree"))
                .as("two noes of five aren't half, and that is it")
                .isEmpty();
        Task first = only("sign");
        assertThat(first.unitId()).isEqualTo(villages.get(0).id());
        casts("sign", 0, "YES");
        casts("sign", 1, "YES");
        casts("sign", 2, "YES");
        recuses(4);
        leaves(3);

        assertThat(swept()).as("who comes next in turn is gone too").isEqualTo(2);

        assertThat(latest("sign").result()).isEqualTo(Vote.Result.PASSED);
        assertThat(votes.count(latest("sign"))).isEqualTo(new VoteCount(3, 3, 0, 0));
        assertThat(open("pick")).hasSize(VILLAGES);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void oneYesOfAnyEndsWithTheLastNoOfThoseWhoAreLeft() {
        reachPick();
        casts("pick", 0, "NO");
        casts("pick", 1, "ABSTAIN");
        casts("pick", 2, "NO");
        leaves(3);
        leaves(4);

        assertThat(swept()).isEqualTo(2);

        assertThat(latest("pick").result()).isEqualTo(Vote.Result.FAILED);
        assertThat(dossiers.get(dossier.id()).outcome()).isEqualTo("NOT_ACCEPTED");
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void whoRecusesHimselfIsNotCountedAndMayNotVoteLate() throws Exception {
        Task gone = asked("agree", 4);
        Actor recused = clerk(villages.get(4));
        recuses(4);
        assertThatThrownBy(() -> complete.complete(gone.id(), vote("NO"), recused))
                .isInstanceOf(RuntimeException.class);
        assertThat(tasks.get(gone.id()).state()).as("at once").isEqualTo(Task.State.CANCELLED);
        assertThat(swept()).as("nothing is left for the morning").isZero();
        assertThat(votes.gone(latest("agree"))).extracting(VoteGone::why).containsExactly(VoteGone.Why.RECUSED);
        assertThat(count()).isEqualTo(new VoteCount(4, 0, 0, 0));
        assertThat(votesPage(tenant.townOffice())).contains("0 票无人、1 票回避，按 4 票计", "回避，不计");
    }

    @Test
    void whoIsDisabledIsNotCountedAtOnceAndTheStepEndsIfThatSettlesIt() {
        casts("agree", 0, "YES");
        casts("agree", 1, "YES");
        leaves(3);
        swept();
        assertThat(open("agree")).as("two of four aren't sixty percent").hasSize(2);

        disables(4);

        assertThat(open("agree")).as("nobody has to wait for the morning").isEmpty();
        driver.runUntilQuiet(dossier.number());
        assertThat(latest("agree").result()).as("two of three are").isEqualTo(Vote.Result.PASSED);
        assertThat(votes.gone(latest("agree"))).extracting(VoteGone::why).containsOnly(VoteGone.Why.LEFT);
        assertThat(open("sign")).hasSize(1);
        assertThat(told("vote-shrunk")).hasSize(2);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void disablingOneOfTwoOrTakingItBackLeavesTheVote() {
        tenant.actor(villages.get(4), Role.COMMUNITY_CLERK, 1);

        disables(4);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    disables(3);
                    throw new IllegalStateException("the administrator's step failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(open("agree")).hasSize(VILLAGES);
        assertThat(swept()).isZero();
    }

    @Test
    void colleagueStillVotesForTheUnit() {
        Actor colleague = tenant.actor(villages.get(4), Role.COMMUNITY_CLERK, 1);
        leaves(4);

        assertThat(swept()).isZero();

        hand(asked("agree", 4), vote("YES"), colleague);
        assertThat(count()).isEqualTo(new VoteCount(VILLAGES, 1, 0, 0));
    }

    @Test
    void headWhoHasTakenItInTheRolesSteadStillVotes() {
        Task task = asked("agree", 0);
        leaves(0);
        claims.claim(task.id(), tenant.head());

        assertThat(swept()).isZero();

        hand(task, vote("YES"), tenant.head());
        assertThat(count()).isEqualTo(new VoteCount(VILLAGES, 1, 0, 0));
    }

    @Test
    void votesNeverBecomeFewerThanTheLeastAndNothingIsPassedByNobody() throws Exception {
        IntStream.range(0, VILLAGES).forEach(this::leaves);

        assertThat(swept()).isEqualTo(3);

        assertThat(open("agree")).hasSize(2);
        assertThat(latest("agree").result()).isNull();
        assertThat(votesPage(tenant.townOffice())).contains("最少按 2 票计", "按 2 票计", "无人可投，请安排");
        Actor successor = tenant.actor(village(open("agree").get(0)), Role.COMMUNITY_CLERK, 1);
        hand(open("agree").get(0), vote("YES"), successor);
        assertThat(latest("agree").result())
                .as("one of two isn't sixty percent")
                .isNull();
        assertThat(swept()).isZero();
    }

    @Test
    void voteThatNobodyMayGiveIsOnTheOfficesBoardUntilSomebodyMay() throws Exception {
        assertThat(lights()).doesNotContain(Light.BLOCK);
        IntStream.range(1, VILLAGES).forEach(this::leaves);
        swept();
        recuses(0);
        List<Task> left = open("agree");
        assertThat(left).as("no fewer than two").hasSize(2);

        assertThat(lights()).containsExactly(Light.BLOCK);
        assertThat(page("/board?campaign=" + dossier.campaignId() + "&why=" + dossier.id(), tenant.townOffice()))
                .contains("这一票无人可投", "要打电话的");
        tenant.actor(village(left.get(0)), Role.COMMUNITY_CLERK, 1);
        assertThat(lights()).as("there is the other one yet").containsExactly(Light.BLOCK);
        tenant.actor(village(left.get(1)), Role.COMMUNITY_CLERK, 1);

        assertThat(lights()).doesNotContain(Light.BLOCK);
    }

    @Test
    void heldDossierWaitsAndAVoteThatWasGivenStays() {
        casts("agree", 4, "NO");
        leaves(4);
        leaves(3);
        holding.hold(dossier.id(), holds.least(dossier), "等核实。", tenant.cityOffice());
        assertThat(swept()).isZero();
        resuming.resume(dossier.id(), "核实了。", tenant.cityOffice());

        assertThat(swept()).isEqualTo(1);

        assertThat(count()).isEqualTo(new VoteCount(4, 0, 1, 0));
    }

    @Test
    void afterAReturnAllAreAskedAnew() {
        leaves(4);
        swept();
        Task draft = tasks.get(sql.sql("select id from task where dossier_id = ? and step = 'draft'")
                .param(dossier.id())
                .query(String.class)
                .single());
        Task from = asked("agree", 0);
        Actor by = clerk(villages.get(0));
        steps.run(() -> {
            returns.back(from.id(), draft.id(), plans.of(from, draft, by).digest(), "请改方案。", false, by);
            return "";
        });
        driver.runUntilQuiet(dossier.number());
        hand(only("draft"), "{\"note\": \"方案二稿。\"}", tenant.townOffice());

        assertThat(open("agree")).hasSize(VILLAGES);
        assertThat(count()).isEqualTo(new VoteCount(VILLAGES, 0, 0, 0));
        assertThat(swept()).isEqualTo(1);
        assertThat(count()).isEqualTo(new VoteCount(4, 0, 0, 0));
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void programmeThatDoesNotSaySoWaitsForAColleague() {
        Tenant other = tenants.create();
        Dossier waiting = stage.set("joint-vote", other);
        assertThat(complete.complete(tasks.openOf(waiting.id()).get(0).id(), "{\"note\": \"方案初稿。\"}", other.clerk()))
                .isInstanceOf(Completion.Done.class);
        driver.runUntilQuiet(waiting.number());
        leaves(other.clerk());

        shrinking.sweep();

        assertThat(tasks.openOf(waiting.id())).hasSize(4);
    }

    @Test
    void pageForProgrammesNamesEveryChoice() throws Exception {
        assertThat(Files.readString(Path.of("docs/new-programme.md")))
                .contains("# gone: "
                        + Stream.of(Voting.Gone.values())
                                .map(gone -> gone.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" | ")));
        Voting said = new Voting("villages", Voting.Rule.ALL, null, null, null, null);
        assertThat(said.gone()).isEqualTo(Voting.Gone.REPLACE);
        assertThat(said.least()).isNull();
    }

    private void reachPick() {
        IntStream.range(0, 3).forEach(village -> casts("agree", village, "YES"));
        IntStream.range(0, VILLAGES).forEach(village -> casts("sign", village, "YES"));
    }

    private int swept() {
        int before = gone();
        shrinking.sweep();
        driver.runUntilQuiet(dossier.number());
        return gone() - before;
    }

    /** Other stories have votes too. */
    private int gone() {
        return votes.of(dossier).stream()
                .mapToInt(vote -> votes.gone(vote).size())
                .sum();
    }

    private void leaves(int village) {
        leaves(clerk(villages.get(village)));
    }

    private void leaves(Actor member) {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(2);
        assertThat(sql.sql("update membership set ends_on = ? where member_id = ?")
                        .params(yesterday, member.memberId())
                        .update())
                .isPositive();
    }

    private void recuses(int village) {
        dossiers.exclude(dossier.id(), clerk(villages.get(village)).memberId(), "DECLARED");
    }

    private void disables(int village) {
        keep.disable(
                tenant.actor(tenant.city, Role.UNIT_ADMINISTRATOR),
                clerk(villages.get(village)).memberId());
    }

    private Actor clerk(Unit village) {
        return tenant.actor(village, Role.COMMUNITY_CLERK);
    }

    private Unit village(Task task) {
        return villages.stream()
                .filter(unit -> unit.id().equals(task.unitId()))
                .findFirst()
                .orElseThrow();
    }

    private void casts(String step, int village, String choice) {
        hand(asked(step, village), vote(choice), clerk(villages.get(village)));
    }

    private static String vote(String choice) {
        return "{\"vote\": \"" + choice + "\"}";
    }

    private void hand(Task task, String answers, Actor actor) {
        assertThat(complete.complete(task.id(), answers, actor)).isInstanceOf(Completion.Done.class);
        driver.runUntilQuiet(dossier.number());
    }

    private Task asked(String step, int village) {
        return open(step).stream()
                .filter(task -> task.unitId().equals(villages.get(village).id()))
                .findFirst()
                .orElseThrow();
    }

    private Task only(String step) {
        driver.runUntilQuiet(dossier.number());
        assertThat(open(step)).hasSize(1);
        return open(step).get(0);
    }

    private List<Task> open(String step) {
        return tasks.openOf(dossier.id()).stream()
                .filter(task -> task.step().equals(step))
                .toList();
    }

    private VoteCount count() {
        return votes.count(latest("agree"));
    }

    private Vote latest(String step) {
        return votes.of(dossier).stream()
                .filter(vote -> vote.step().equals(step))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<String> told(String verb) {
        return audit.entries("dossier:" + dossier.id(), 200, 0).stream()
                .filter(entry -> entry.verb().equals(verb))
                .map(entry -> sentences.of(entry, Locale.CHINA))
                .toList();
    }

    private List<Light> lights() {
        return boards.see(dossier.campaignId(), "main", null, tenant.townOffice(), Locale.CHINA).lines().stream()
                .map(BoardLine::light)
                .toList();
    }

    private String votesPage(Actor reader) throws Exception {
        return page("/dossiers/" + dossier.id() + "/votes", reader);
    }

    private String page(String path, Actor reader) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
