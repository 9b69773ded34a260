package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.notification.TaskCalendar;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;
import org.tongchuang.web.Refusal;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.SignatureRequest.Place;
import org.tongchuang.worklist.SignatureRequest.State;

/** Others sign a task before its holder, beside him and after him, and nobody sees more than before. */
@DatabaseTest
class SignersTest {

    private static final String FILLED = "{\"summary\": \"三月四日清理了河道\", \"participants\": 12}";
    private static final String LOOK = "请看数字对不对。";
    private static final String WHY = "已当面说过。";

    @Autowired
    Traces traces;

    @Autowired
    AskSigner ask;

    @Autowired
    GiveSignature give;

    @Autowired
    RemoveSigner remove;

    @Autowired
    Signatures signatures;

    @Autowired
    CompleteTask complete;

    @Autowired
    ClaimTask claims;

    @Autowired
    PassTaskOn passing;

    @Autowired
    PlanReturn plans;

    @Autowired
    ReturnTask returns;

    @Autowired
    Worklist worklist;

    @Autowired
    TaskCalendar calendar;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Submissions submissions;

    @Autowired
    Stage stage;

    @Autowired
    WholeStep steps;

    @Autowired
    JdbcClient sql;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Actor clerk;
    Actor head;
    Actor leader;
    Task task;

    /** The village's clerk is to fill in; its head and the town's leader see the dossier too. */
    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        clerk = tenant.clerk();
        head = tenant.head();
        leader = tenant.townLeader();
        dossier = stage.begin("two-step", tenant);
        task = open();
    }

    @Test
    void calendarLeadsTheAskedToWhatHeSigns() {
        asks(head, Place.BEFORE, clerk);

        assertThat(calendar.of(head).replace("\r\n ", ""))
                .contains("/signatures/" + request(head).id())
                .doesNotContain("/tasks/");
        assertThat(calendar.of(clerk).replace("\r\n ", "")).contains("/tasks/" + task.id());
    }

    @Test
    void whoSignsBeforeIsHeardBeforeAnythingIsHandedIn() {
        asks(head, Place.BEFORE, clerk);

        assertThat(signatures.waits(task)).isEqualTo(Signatures.Wait.BEFORE);
        assertThat(missing(complete.complete(task.id(), FILLED, clerk))).containsExactly("worklist.signers.missing");
        assertThat(listed(head)).containsExactly(request(head).id());
        assertThat(counted(head)).isEqualTo(new WorkCounts(1, 0, 1, 1, 0, null));
        assertThat(traces.told(head)).containsExactly("notification.signer.asked");

        give.give(request(head).id(), false, "人数少了。", head);

        assertThat(listed(head)).isEmpty();
        assertThat(traces.told(clerk)).contains("notification.signature.no");
        assertThat(complete.complete(task.id(), FILLED, clerk))
                .as("before and beside it is advice")
                .isInstanceOf(Completion.Done.class);
        assertThat(traces.acts(dossier)).contains("signer-asked", "signature-no");
    }

    @Test
    void whoSignsBesideHoldsUpTheHandInOnly() {
        asks(head, Place.BESIDE, clerk);

        assertThat(signatures.waits(task)).isEqualTo(Signatures.Wait.NO);
        assertThat(missing(complete.complete(task.id(), FILLED, clerk))).containsExactly("worklist.signers.missing");
        assertThat(traces.disagreements(dossier)).isEmpty();

        give.give(request(head).id(), true, "数字对。", head);

        assertThat(complete.complete(task.id(), FILLED, clerk)).isInstanceOf(Completion.Done.class);
    }

    @Test
    void lastOneToAgreeHandsInWhatWaited() {
        asks(head, Place.AFTER, clerk);
        asks(leader, Place.AFTER, clerk);
        assertThat(listed(head)).as("nothing is handed in yet").isEmpty();

        assertThat(complete.complete(task.id(), FILLED, clerk)).isInstanceOf(Completion.Held.class);
        assertThat(open().id()).isEqualTo(task.id());
        assertThat(submissions.list(dossier.id())).isEmpty();
        assertThat(missing(complete.complete(task.id(), FILLED, clerk)))
                .containsExactly("worklist.signers.missing.held");
        assertThat(traces.disagreements(dossier)).isEmpty();
        give.give(request(head).id(), true, "同意。", head);
        assertThat(open().id()).isEqualTo(task.id());
        give.give(request(leader).id(), true, "同意报送。", leader);

        assertThat(open().step()).isEqualTo("check");
        Task done = tasks.get(task.id());
        assertThat(done.doneBy()).isEqualTo(clerk.memberId());
        assertThat(submissions.answers(submissions.list(dossier.id()).get(0)))
                .containsEntry("summary", "三月四日清理了河道")
                .containsEntry("participants", 12);
        assertThat(traces.acts(dossier))
                .containsSubsequence("hand-in-held", "signature-yes", "signature-yes", "task-completed");
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void noAfterwardsBringsItBackAndAllSignAgain() {
        asks(head, Place.AFTER, clerk);
        asks(leader, Place.AFTER, clerk);
        complete.complete(task.id(), FILLED, clerk);
        give.give(request(head).id(), true, "同意。", head);

        give.give(request(leader).id(), false, "河道名称写错了。", leader);

        assertThat(signatures.held(task)).isEmpty();
        assertThat(traces.told(clerk)).contains("notification.signature.no");
        assertThat(pending()).containsOnly(State.WAITING).hasSize(2);
        assertThat(traces.disagreements(dossier)).isEmpty();
        assertThat(complete.complete(task.id(), FILLED, clerk)).isInstanceOf(Completion.Held.class);
        assertThat(listed(head)).hasSize(1);
        give.give(request(leader).id(), true, "改好了。", leader);
        remove.remove(task.id(), request(head).id(), WHY, clerk);
        assertThat(open().step()).as("the last signer removed lets it go on").isEqualTo("check");
        assertThat(traces.told(head)).contains("notification.signer.released");
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void holderTakesBackWhatWaitsAndAColleagueHandsItInHimself() {
        Actor colleague = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        asks(leader, Place.AFTER, clerk);
        complete.complete(task.id(), FILLED, clerk);
        assertThatThrownBy(() -> asks(head, Place.BEFORE, clerk)).isInstanceOf(HandInWaits.class);

        remove.takeBack(task.id(), clerk);
        assertThat(pending()).containsExactly(State.WAITING);
        assertThatThrownBy(() -> remove.takeBack(task.id(), clerk)).isInstanceOf(SignatureOver.class);
        complete.complete(task.id(), FILLED, clerk);
        passing.pass(task.id(), colleague.memberId(), WHY, clerk);

        assertThat(signatures.held(task)).as("nobody else's hand-in goes out").isEmpty();
        assertThat(pending()).as("who was asked stays asked").containsExactly(State.WAITING);
        complete.complete(task.id(), FILLED, colleague);
        give.give(request(leader).id(), true, "同意。", leader);
        assertThat(tasks.get(task.id()).doneBy()).isEqualTo(colleague.memberId());
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void whatIsPutBackKeepsItsSigners() {
        claims.claim(task.id(), clerk);
        asks(head, Place.BEFORE, clerk);

        claims.unclaim(task.id(), clerk);

        assertThat(open().assigneeId()).isNull();
        assertThat(pending()).containsExactly(State.OPEN);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void whatIsHandedInByWhoeverMustStayOutMeanwhileGoesBack() {
        asks(leader, Place.AFTER, clerk);
        complete.complete(task.id(), FILLED, clerk);
        dossiers.exclude(dossier.id(), clerk.memberId(), "回避");

        give.give(request(leader).id(), true, "同意。", leader);

        assertThat(open().id()).isEqualTo(task.id());
        assertThat(submissions.list(dossier.id())).isEmpty();
        assertThat(signatures.held(task)).isEmpty();
        assertThat(traces.told(clerk)).contains("notification.signature.given-back");
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void returnOfTheTaskSetsItsSignersFree() {
        complete.complete(task.id(), FILLED, clerk);
        Task check = open();
        Actor office = tenant.townOffice();
        claims.claim(check.id(), office);
        task = check;
        asks(leader, Place.BEFORE, office);
        Task fillIn = tasks.get(sql.sql("select id from task where dossier_id = ? and step = 'fillIn'")
                .param(dossier.id())
                .query(String.class)
                .single());
        String asked = request(leader).id();

        steps.run(() -> {
            String digest = plans.of(check, fillIn, office).digest();
            returns.back(check.id(), fillIn.id(), digest, "请补附件。", false, office);
            return "";
        });

        assertThat(listed(leader)).isEmpty();
        assertThat(traces.told(leader)).contains("notification.signer.released");
        assertThat(traces.acts(dossier)).contains("signer-fell-away");
        assertThatThrownBy(() -> give.give(asked, true, "同意。", leader)).isInstanceOf(SignatureOver.class);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void onlyWhoSeesTheDossierIsAskedAndOnlyTheAskedSigns() {
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_HEAD);
        Actor other = tenant.actor(tenant.otherTown, Role.TOWN_LEADER);
        Actor contact = tenant.actor(tenant.townDepartment, Role.DEPARTMENT_CONTACT);
        dossiers.exclude(dossier.id(), leader.memberId(), "回避");

        assertThat(ask.candidates(task, clerk))
                .extracting(Actor::memberId)
                .contains(head.memberId())
                .doesNotContain(
                        clerk.memberId(), sibling.memberId(), other.memberId(), contact.memberId(), leader.memberId());
        for (Actor one : List.of(sibling, other, contact, leader, clerk)) {
            assertThatThrownBy(() -> asks(one, Place.BESIDE, clerk)).isInstanceOf(NotASigner.class);
        }
        assertThatThrownBy(() -> asks(head, Place.BESIDE, sibling))
                .isInstanceOfSatisfying(Refusal.class, this::isMissing);

        asks(head, Place.BESIDE, clerk);
        assertThatThrownBy(() -> asks(head, Place.AFTER, clerk))
                .as("asked once")
                .isInstanceOf(NotASigner.class);
        String id = request(head).id();
        assertThatThrownBy(() -> give.give(id, true, "同意。", tenant.townOffice()))
                .isInstanceOfSatisfying(Refusal.class, this::isMissing);
        assertThatThrownBy(() -> remove.remove(task.id(), id, WHY, tenant.actor(tenant.town, Role.TOWN_SUPERVISOR)))
                .isInstanceOf(NotYours.class);
        dossiers.exclude(dossier.id(), head.memberId(), "回避");
        assertThatThrownBy(() -> give.give(id, true, "同意。", head))
                .isInstanceOfSatisfying(Refusal.class, this::isMissing);
        remove.remove(task.id(), id, "应当回避。", tenant.townOffice());
        assertThatThrownBy(() -> remove.remove(task.id(), id, WHY, clerk)).isInstanceOf(SignatureOver.class);
        assertThat(complete.complete(task.id(), FILLED, clerk)).isInstanceOf(Completion.Done.class);
    }

    @Test
    void oneWinnerWhenSixteenSignRemoveAndTakeBackAtOnce() throws Exception {
        asks(leader, Place.AFTER, clerk);
        complete.complete(task.id(), FILLED, clerk);
        String id = request(leader).id();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> acts = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(i -> () -> won(i, id))
                .toList();
        for (var done : threads.invokeAll(acts)) {
            done.get();
        }
        threads.shutdown();

        boolean back = open().id().equals(task.id());
        assertThat(traces.acts(dossier).stream().filter(Set.of("signature-yes", "signer-removed")::contains))
                .hasSize(1);
        assertThat(submissions.list(dossier.id())).hasSize(back ? 0 : 1);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    private boolean won(int i, String id) {
        try {
            switch (i % 3) {
                case 0 -> give.give(id, true, "同意。", leader);
                case 1 -> remove.remove(task.id(), id, WHY, clerk);
                default -> remove.takeBack(task.id(), clerk);
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void asks(Actor signer, Place place, Actor by) {
        ask.ask(task.id(), signer.memberId(), place, LOOK, by);
    }

    private Task open() {
        return tasks.openOf(dossier.id()).get(0);
    }

    /** The newest one that he can sign, or is to. */
    private SignatureRequest request(Actor signer) {
        return signatures.of(task).stream()
                .filter(one -> one.signerId().equals(signer.memberId()) && one.isPending())
                .findFirst()
                .orElseThrow();
    }

    private List<State> pending() {
        return signatures.of(task).stream()
                .filter(SignatureRequest::isPending)
                .map(SignatureRequest::state)
                .toList();
    }

    /** What he is asked to sign, as his worklist shows it. */
    private List<String> listed(Actor actor) {
        return worklist.open(actor, Worklist.Shelf.MINE, WorklistQuery.of(actor.memberId()), 20, 0).stream()
                .filter(WorklistRow::asked)
                .map(WorklistRow::id)
                .toList();
    }

    private WorkCounts counted(Actor actor) {
        return worklist.counts(actor, Worklist.Shelf.MINE, WorklistQuery.of(actor.memberId()));
    }

    private static List<String> missing(Completion completion) {
        return ((Completion.NotYet) completion)
                .missing().stream().map(CompletionCheck.Missing::labelKey).toList();
    }

    private void isMissing(Refusal refusal) {
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
