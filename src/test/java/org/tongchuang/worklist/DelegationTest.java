package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.Submission;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Holder;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;
import org.tongchuang.web.Refusal;
import org.tongchuang.web.WholeStep;

/** A colleague prepares a task and gives it back; it stays its owner's, and he alone hands it in. */
@DatabaseTest
class DelegationTest {

    private static final String FILLED = "{\"summary\": \"三月四日清理了河道\", \"participants\": 12}";
    private static final String DO = "请先填人数。";
    private static final String DONE = "人数已填，请核对。";
    private static final String WHY = "我自己来办。";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Autowired
    Traces traces;

    @Autowired
    DelegateTask delegating;

    @Autowired
    GiveTaskBack giving;

    @Autowired
    CallTaskBack calling;

    @Autowired
    Delegations delegations;

    @Autowired
    DelegationMapper mapper;

    @Autowired
    AskSigner ask;

    @Autowired
    CompleteTask complete;

    @Autowired
    ClaimTask claims;

    @Autowired
    Batches batches;

    @Autowired
    PassTaskOn passing;

    @Autowired
    HandWorkOver handing;

    @Autowired
    HandOvers handOvers;

    @Autowired
    PlanReturn plans;

    @Autowired
    ReturnTask returns;

    @Autowired
    NameSubstitute naming;

    @Autowired
    Actors actors;

    @Autowired
    TaskForms forms;

    @Autowired
    Worklist worklist;

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
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Actor owner;
    Actor delegate;
    Actor third;
    Task task;

    /** Three people of the village could do it; one of them has taken it. */
    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        owner = tenant.clerk();
        delegate = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        third = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 2);
        dossier = stage.begin("two-step", tenant);
        task = tasks.openOf(dossier.id()).get(0);
        claims.claim(task.id(), owner);
        task = tasks.get(task.id());
    }

    @Test
    void delegateFillsInAndGivesBackAndTheOwnerHandsIn() {
        types("三月四日", owner);
        delegates(delegate);

        assertThat(row(delegate).toPrepare()).isTrue();
        assertThat(row(owner).delegatedTo()).isEqualTo(delegate.memberName());
        assertThat(rows(third)).isEmpty();
        assertThat(counted(delegate)).isEqualTo(new WorkCounts(1, 0, 1, 1, 0, null));
        assertThat(worklist.countOpen(delegate, Worklist.Shelf.UNIT, WorklistQuery.of(delegate.memberId())))
                .isZero();
        assertThat(typed(delegate)).as("what the owner had typed").isEqualTo("三月四日");
        types("三月四日清理了河道", delegate);
        assertThat(typed(owner)).isEqualTo("三月四日清理了河道");

        giving.giveBack(task.id(), DONE, delegate);

        assertThat(rows(delegate)).isEmpty();
        assertThat(row(owner).delegatedTo()).isNull();
        assertThat(typed(owner)).isEqualTo("三月四日清理了河道");
        assertThat(traces.told(delegate)).containsExactly("notification.delegation.asked");
        assertThat(traces.told(owner)).containsExactly("notification.delegation.given-back");
        assertThat(complete.complete(task.id(), FILLED, owner)).isInstanceOf(Completion.Done.class);
        assertThat(tasks.get(task.id()).doneBy()).isEqualTo(owner.memberId());
        assertThat(traces.acts(dossier)).containsSubsequence("task-delegated", "task-given-back", "task-completed");
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void onlyTheOwnerHandsInAndNotWhileItIsBeingPrepared() {
        delegates(delegate);

        assertThatThrownBy(() -> complete.complete(task.id(), FILLED, delegate)).isInstanceOf(OwnerHandsIn.class);
        assertThatThrownBy(() -> complete.complete(task.id(), FILLED, third)).isInstanceOf(TaskTaken.class);
        assertThat(((Completion.NotYet) complete.complete(task.id(), FILLED, owner))
                        .missing().stream().map(CompletionCheck.Missing::labelKey))
                .containsExactly("worklist.delegation.missing");
        assertThatThrownBy(() -> types("自己写的", owner)).isInstanceOf(WithDelegate.class);
        assertThatThrownBy(() -> claims.unclaim(task.id(), owner)).isInstanceOf(WithDelegate.class);
        assertThat(batches.preview(new BatchWish(BatchAct.GIVE_BACK, List.of(task.id()), "", ""), owner))
                .extracting(BatchRow::outcome)
                .containsExactly(BatchOutcome.WITH_DELEGATE);
        assertThatThrownBy(() -> delegates(third)).isInstanceOf(WithDelegate.class);
        assertThat(submissions.list(dossier.id())).isEmpty();

        types("写了一半", delegate);
        calling.callBack(task.id(), WHY, owner);

        assertThat(typed(owner)).as("nothing is lost").isEqualTo("写了一半");
        assertThat(traces.told(delegate)).contains("notification.delegation.over");
        assertThatThrownBy(() -> giving.giveBack(task.id(), DONE, delegate)).isInstanceOf(DelegationOver.class);
        assertThatThrownBy(() -> calling.callBack(task.id(), WHY, owner)).isInstanceOf(DelegationOver.class);
        types("晚到的", delegate);
        assertThat(typed(owner)).as("a page that stayed open changes nothing").isEqualTo("写了一半");
        assertThat(complete.complete(task.id(), FILLED, owner)).isInstanceOf(Completion.Done.class);
    }

    @Test
    void delegateIsSomebodyWhoCouldHaveTheTaskAndIsThere() {
        Actor away = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 3);
        Actor replaced = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 4);
        naming.name(absence(away, null), away);
        naming.name(absence(replaced, third), replaced);
        dossiers.exclude(dossier.id(), delegate.memberId(), "回避");
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);

        assertThat(delegating.colleagues(task, owner))
                .extracting(Holder::memberId)
                .containsExactlyInAnyOrder(third.memberId(), replaced.memberId());
        for (Actor one : List.of(away, delegate, tenant.head(), tenant.townOffice(), sibling, owner)) {
            assertThatThrownBy(() -> delegates(one)).isInstanceOf(NotADelegate.class);
        }
        assertThatThrownBy(() -> delegating.delegate(task.id(), third.memberId(), DO, tenant.head()))
                .as("only the owner asks")
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> delegating.delegate(task.id(), third.memberId(), DO, sibling))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        claims.unclaim(task.id(), owner);
        assertThatThrownBy(() -> delegates(third)).as("it has no owner").isInstanceOf(NotYours.class);
        assertThat(delegations.of(task)).isEmpty();
    }

    @Test
    void whoMustStayOutMeanwhileNeitherReadsNorWritesIt() {
        types("三月四日", owner);
        delegates(delegate);
        dossiers.exclude(dossier.id(), delegate.memberId(), "回避");

        assertThat(tasks.mayFill(task, delegate)).isFalse();
        assertThat(forms.draft(task, delegate)).isEmpty();
        types("乱写", delegate);
        assertThat(typed(owner)).isEqualTo("三月四日");
        assertThatThrownBy(() -> giving.giveBack(task.id(), DONE, delegate))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        calling.callBack(task.id(), "应当回避。", owner);
        assertThat(complete.complete(task.id(), FILLED, owner)).isInstanceOf(Completion.Done.class);
    }

    @Test
    void signersAndDelegatesAreOthers() {
        ask.ask(task.id(), third.memberId(), SignatureRequest.Place.BESIDE, "请看。", owner);
        assertThatThrownBy(() -> delegates(third)).isInstanceOf(NotADelegate.class);
        delegates(delegate);
        assertThatThrownBy(() -> ask.ask(task.id(), delegate.memberId(), SignatureRequest.Place.AFTER, "请看。", owner))
                .isInstanceOf(NotASigner.class);
        giving.giveBack(task.id(), DONE, delegate);

        ask.ask(task.id(), tenant.head().memberId(), SignatureRequest.Place.AFTER, "请看。", owner);
        sql.sql("update signature_request set state = 'CANCELLED' where task_id = ? and place = 'BESIDE'")
                .param(task.id())
                .update();
        assertThat(complete.complete(task.id(), FILLED, owner)).isInstanceOf(Completion.Held.class);
        assertThatThrownBy(() -> delegates(delegate)).isInstanceOf(WaitsForSigners.class);
    }

    @Test
    void passedOnItIsPreparedForTheNewOwner() {
        types("旧的", third);
        delegates(delegate);
        types("三月四日清理了河道", delegate);

        passing.pass(task.id(), third.memberId(), "请病假，转办。", tenant.townOffice());

        assertThat(row(third).delegatedTo()).isEqualTo(delegate.memberName());
        assertThat(typed(third)).as("the work goes along").isEqualTo("三月四日清理了河道");
        types("三月五日清理了河道", delegate);
        giving.giveBack(task.id(), DONE, delegate);
        assertThat(typed(third)).isEqualTo("三月五日清理了河道");
        assertThat(traces.told(third)).contains("notification.delegation.given-back");
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void passedOnToTheDelegateItIsHisOwn() {
        delegates(delegate);
        types("三月四日清理了河道", delegate);

        passing.pass(task.id(), delegate.memberId(), WHY, owner);

        assertThat(delegations.open(now())).isEmpty();
        assertThat(row(delegate).toPrepare()).isFalse();
        assertThat(typed(delegate)).isEqualTo("三月四日清理了河道");
        assertThat(complete.complete(task.id(), FILLED, delegate)).isInstanceOf(Completion.Done.class);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void handOverOfEitherLosesNothing() {
        delegates(delegate);
        types("三月四日清理了河道", delegate);
        assertThat(handOvers.loads(tenant.head()))
                .filteredOn(load -> load.memberId().equals(delegate.memberId()))
                .extracting(Load::tasks)
                .containsExactly(1);

        assertThat(handedOver(delegate, third, delegate)).containsExactly(Passing.PASSED);
        assertThat(row(third).toPrepare()).isTrue();
        assertThat(rows(delegate)).isEmpty();
        assertThat(typed(third)).isEqualTo("三月四日清理了河道");

        assertThat(handedOver(owner, delegate, tenant.townOffice())).containsExactly(Passing.PASSED);
        assertThat(now().assigneeId()).isEqualTo(delegate.memberId());
        assertThat(row(delegate).delegatedTo()).isEqualTo(third.memberName());
        assertThat(typed(delegate)).isEqualTo("三月四日清理了河道");

        assertThat(handedOver(third, delegate, third)).containsExactly(Passing.PASSED);
        assertThat(delegations.of(now()).get(0).state())
                .as("to the owner himself it is given back")
                .isEqualTo(Delegation.State.GIVEN_BACK);
        assertThat(traces.acts(dossier)).containsSubsequence("delegation-moved", "task-passed-on", "task-given-back");
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void whoStandsInSitsAtEitherDesk() {
        delegates(delegate);
        var ofDelegate = naming.name(absence(delegate, third), delegate);
        Actor forDelegate = actors.standingIn(third.memberId(), ofDelegate.id()).orElseThrow();

        assertThat(rows(third)).as("not at his own desk").isEmpty();
        assertThat(row(forDelegate).toPrepare()).isTrue();
        types("代填的", forDelegate);
        giving.giveBack(task.id(), DONE, forDelegate);

        assertThat(typed(owner)).isEqualTo("代填的");
        assertThat(delegations.of(task).get(0).closedName()).contains(third.memberName());
    }

    @Test
    void whoStandsInForTheOwnerCallsItBack() {
        delegates(delegate);
        var ofOwner = naming.name(absence(owner, third), owner);
        Actor forOwner = actors.standingIn(third.memberId(), ofOwner.id()).orElseThrow();
        types("三月四日清理了河道", delegate);

        calling.callBack(task.id(), WHY, forOwner);

        assertThat(typed(forOwner)).isEqualTo("三月四日清理了河道");
        assertThat(complete.complete(task.id(), FILLED, forOwner)).isInstanceOf(Completion.Done.class);
    }

    @Test
    void returnOfTheTaskSetsItsDelegateFree() {
        complete.complete(task.id(), FILLED, owner);
        Actor office = tenant.townOffice();
        Actor helper = tenant.actor(tenant.town, Role.TOWN_OFFICE, 1);
        Task check = tasks.openOf(dossier.id()).get(0);
        claims.claim(check.id(), office);
        delegating.delegate(check.id(), helper.memberId(), DO, office);

        steps.run(() -> {
            String digest = plans.of(tasks.get(check.id()), now(), office).digest();
            returns.back(check.id(), task.id(), digest, "请补附件。", false, office);
            return "";
        });

        assertThat(rows(helper)).isEmpty();
        assertThat(traces.told(helper)).contains("notification.delegation.over");
        assertThat(traces.acts(dossier)).contains("delegation-fell-away");
        assertThatThrownBy(() -> giving.giveBack(check.id(), DONE, helper)).isInstanceOf(DelegationOver.class);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void whoPreparedAStepIsKeptApartLikeWhoDidIt() {
        delegates(delegate);
        assertThat(prepared(delegate)).as("he has done nothing yet").isEmpty();
        types("三月四日清理了河道", delegate);
        giving.giveBack(task.id(), DONE, delegate);

        assertThat(prepared(delegate)).containsExactly(task.name());
        assertThat(prepared(third)).isEmpty();
    }

    @Test
    void ownerAndDelegateAreRemindedOfTheDeadline() {
        delegates(delegate);

        steps.run(() -> {
            events.publishEvent(new TaskDueToday(task));
            return "";
        });

        assertThat(traces.told(owner)).contains("notification.task.due-today");
        assertThat(traces.told(delegate)).contains("notification.task.due-today");
        assertThat(traces.told(third)).isEmpty();
    }

    @Test
    void marksOfBothListsChange() {
        String ofOwner = worklist.mark(owner);
        String ofDelegate = worklist.mark(delegate);
        String ofThird = worklist.mark(third);

        delegates(delegate);

        assertThat(worklist.mark(owner)).isNotEqualTo(ofOwner);
        assertThat(worklist.mark(delegate)).isNotEqualTo(ofDelegate);
        assertThat(worklist.mark(third)).isEqualTo(ofThird);
    }

    @Test
    void pagesAreForThoseWhoSeeTheTask() throws Exception {
        String here = "/tasks/" + task.id();
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        assertThat(page(here + "/delegation", owner, 200)).contains(delegate.memberName());
        page(here + "/delegation", sibling, 404);
        delegates(delegate);

        assertThat(page(here, delegate, 200)).contains("_prepared").contains(DO);
        assertThat(page(here, owner, 200)).contains("<fieldset disabled>").doesNotContain("task-form");
        assertThat(page("/tasks", owner, 200)).contains("委派中：" + delegate.memberName());
        assertThat(page("/tasks", delegate, 200)).contains("委派：" + task.name());
        for (String act : List.of("", "/return", "/call-back")) {
            posted(here + "/delegation" + act, sibling, 404);
        }
        posted(here + "/delegation/return", owner, 409);
        posted(here + "/delegation/call-back", third, 403);
        var saved = mvc.perform(multipart(here)
                        .with(SignedIn.as(delegate))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("_prepared", "1")
                        .param("summary", "三月四日清理了河道"))
                .andReturn()
                .getResponse();
        assertThat(saved.getRedirectedUrl()).isEqualTo(here + "/delegation");
        assertThat(typed(owner)).isEqualTo("三月四日清理了河道");
    }

    @Test
    void oneWinnerWhenSixteenGiveBackCallBackAndPassOnAtOnce() throws Exception {
        delegates(delegate);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> acts = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(i -> () -> won(i))
                .toList();
        for (var done : threads.invokeAll(acts)) {
            done.get();
        }
        threads.shutdown();

        assertThat(traces.acts(dossier).stream().filter(Set.of("task-given-back", "delegation-called-back")::contains))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(traces.acts(dossier).stream().filter("task-passed-on"::equals))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    private boolean won(int i) {
        try {
            switch (i % 3) {
                case 0 -> giving.giveBack(task.id(), DONE, delegate);
                case 1 -> calling.callBack(task.id(), WHY, owner);
                default -> passing.pass(task.id(), delegate.memberId(), WHY, owner);
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void delegates(Actor to) {
        delegating.delegate(task.id(), to.memberId(), DO, owner);
    }

    private void types(String summary, Actor by) {
        forms.saveDraft(now(), Submission.of(Map.of("summary", new String[] {summary})), by);
    }

    private String typed(Actor reader) {
        return forms.draft(now(), reader)
                .orElseThrow()
                .typed()
                .answers()
                .get("summary")
                .get(0);
    }

    private Task now() {
        return tasks.get(task.id());
    }

    private List<Passing> handedOver(Actor from, Actor to, Actor by) {
        HandOverWish wish = new HandOverWish(
                from.memberId(),
                tenant.village().id(),
                Role.COMMUNITY_CLERK,
                Set.of(task.id()),
                Set.of(),
                to.memberId(),
                "轮岗，工作移交。");
        assertThat(handing.judge(now(), wish, by)).isEqualTo(Passing.PASSED);
        return handOvers.rows(handOvers.see(handing.handOver(wish, by), by)).stream()
                .map(HandOverRow::outcome)
                .toList();
    }

    private static AbsenceWish absence(Actor away, Actor other) {
        return new AbsenceWish(
                away.memberId(),
                away.unitId(),
                other == null ? null : other.memberId(),
                null,
                TODAY,
                TODAY.plusDays(5),
                "外出培训");
    }

    private List<String> prepared(Actor actor) {
        return mapper.listPrepared(dossier.id(), List.of("fillIn"), actor.people()).stream()
                .map(PreparedStep::taskName)
                .toList();
    }

    private List<WorklistRow> rows(Actor actor) {
        return worklist.open(actor, Worklist.Shelf.MINE, WorklistQuery.of(actor.memberId()), 20, 0);
    }

    private WorklistRow row(Actor actor) {
        return rows(actor).stream()
                .filter(row -> row.id().equals(task.id()))
                .findFirst()
                .orElseThrow();
    }

    private WorkCounts counted(Actor actor) {
        return worklist.counts(actor, Worklist.Shelf.MINE, WorklistQuery.of(actor.memberId()));
    }

    private String page(String address, Actor who, int status) throws Exception {
        var answer =
                mvc.perform(get(address).with(SignedIn.as(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
        return answer.getContentAsString();
    }

    private void posted(String address, Actor who, int status) throws Exception {
        var answer = mvc.perform(multipart(address)
                        .with(SignedIn.as(who))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("colleague", third.memberId())
                        .param("remark", "不归我办。"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
    }
}
