package org.tongchuang.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierMissing;
import org.tongchuang.dossier.DossierProcess;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.evidence.FileMissing;
import org.tongchuang.notification.Inbox;
import org.tongchuang.notification.Message;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.EndAbsence;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.people.Role;
import org.tongchuang.scenario.ProcessRun;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.RemindDue;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.WithdrawStep;
import org.tongchuang.worklist.Withdrawal;

/** What is found is put right by one and judged by another, whatever becomes of the dossier. */
@DatabaseTest
class FollowUpOrderTest {

    @Autowired
    RoundStory story;

    @Autowired
    FollowUpOrders orders;

    @Autowired
    WriteOrder write;

    @Autowired
    CancelOrder cancel;

    @Autowired
    AdvanceOrder advance;

    @Autowired
    OrderFigures figures;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Evidence evidence;

    @Autowired
    Tasks tasks;

    @Autowired
    ClaimTask claim;

    @Autowired
    WithdrawStep withdrawing;

    @Autowired
    NameSubstitute naming;

    @Autowired
    EndAbsence ending;

    @Autowired
    Actors actors;

    @Autowired
    RemindDue remind;

    @Autowired
    Inbox inbox;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    ProcessRun process;

    @Autowired
    WholeStep whole;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Actor office;
    Actor colleague;

    @BeforeEach
    void aRoundBegins() {
        clock.reset();
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: nobody asks over the web here
        tenant = tenants.create();
        dossier = story.begins(tenant);
        office = tenant.townOffice();
        colleague = tenant.actor(tenant.town, Role.TOWN_OFFICE, 1);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void eachRowBecomesAnOrderWithItsOwnNumberOwnerAndDay() {
        List<FollowUpOrder> found = story.finds(dossier, office, "楼道堆物", "电线老化");

        assertThat(found)
                .extracting(FollowUpOrder::number)
                .containsExactly(dossier.number() + "-R1", dossier.number() + "-R2");
        assertThat(found).allSatisfy(order -> {
            assertThat(order.state()).isEqualTo(OrderState.ISSUED);
            assertThat(order.ownerUnitId()).isEqualTo(tenant.village().id());
            assertThat(order.ownerRole()).isEqualTo(Role.COMMUNITY_HEAD);
            assertThat(order.ownerId()).isNull();
            assertThat(order.severity()).isEqualTo(2);
            assertThat(order.dueOn()).isEqualTo(LocalDate.of(2026, 3, 18)); // ten work days from 4 March
            assertThat(orders.photos(order.id()))
                    .extracting(OrderPhoto::stage)
                    .containsExactly(OrderPhoto.Stage.BEFORE);
        });
        Task task = story.open(found.get(0));
        assertThat(task.name()).isEqualTo("落实整改 R1：楼道堆物");
        assertThat(task.dueAt()).isEqualTo(Instant.parse("2026-03-18T15:59:59Z"));
        assertThat(tasks.isHolder(task, tenant.head())).isTrue();
        assertThat(tasks.isHolder(task, tenant.clerk())).isFalse();
        assertThat(tasks.openOf(dossier.id())).extracting(Task::step).contains("lookOver");
        assertThat(told(tenant.head())).contains("notification.order.issued");
    }

    @Test
    void stepThatIsWithdrawnAndHandedInOnceMoreDoesNotMakeItsOpenOrdersTwice() {
        Task inspect = tasks.openOf(dossier.id()).get(0);
        story.finds(dossier, office, "楼道堆物", "电线老化");
        Withdrawal seen = withdrawing.look(inspect.id(), office);
        whole.run(() -> {
            withdrawing.withdraw(inspect.id(), seen.plan().digest(), "漏了一处。", office);
            return "";
        });

        List<FollowUpOrder> found = story.finds(dossier, office, "楼道堆物", "电线老化", "灭火器过期");

        assertThat(found).extracting(FollowUpOrder::finding).containsExactlyInAnyOrder("楼道堆物", "电线老化", "灭火器过期");
    }

    @Test
    void notSatisfiedSendsItBackWithALaterDayUntilItIs() {
        FollowUpOrder order = story.finds(dossier, office, "楼道堆物").get(0);

        order = story.handles(order, tenant.head());
        assertThat(order.state()).isEqualTo(OrderState.HANDED_IN);
        String later = "{\"outcome\": \"NOT_SATISFIED\", \"opinion\": \"还有一处\", \"orderDueAgain\": \"2026-03-25\"}";
        assertThat(story.tries(story.open(order), later, colleague)).isInstanceOf(Completion.Done.class);
        process.settle(order.number());
        order = orders.get(order.id());
        assertThat(order.state()).isEqualTo(OrderState.ISSUED);
        assertThat(order.turn()).isEqualTo(2);
        assertThat(story.open(order).dueAt()).isEqualTo(Instant.parse("2026-03-25T15:59:59Z"));
        assertThat(told(tenant.head())).contains("notification.order.returned");
        order = story.verifies(story.handles(order, tenant.head()), office, "SATISFIED");

        assertThat(order.state()).isEqualTo(OrderState.CLOSED);
        assertThat(orders.turns(order.id())).extracting(OrderTurn::satisfied).containsExactly(false, true);
        assertThat(orders.turns(order.id()))
                .extracting(OrderTurn::verifiedBy)
                .containsExactly(colleague.memberId(), office.memberId());
        assertThat(orders.photos(order.id()))
                .extracting(OrderPhoto::stage, OrderPhoto::turn)
                .containsExactly(
                        tuple(OrderPhoto.Stage.BEFORE, 1),
                        tuple(OrderPhoto.Stage.AFTER, 1),
                        tuple(OrderPhoto.Stage.AFTER, 2));
        assertThat(check.violations()).extracting(Inconsistency::subject).doesNotContain(order.id());
    }

    @Test
    void whoeverFixedItNeitherTakesNorDoesTheVerifying() {
        story.finds(dossier, office, "楼道堆物");
        String toTheOffice = tenant.town.id() + "|" + Role.TOWN_OFFICE;
        FollowUpOrder order = story.handles(story.issues(dossier, office, toTheOffice), office);
        Task verify = story.open(order);

        assertThat(tasks.isHolder(verify, office)).isFalse();
        assertThatThrownBy(() -> whole.run(() -> {
                    claim.claim(verify.id(), office);
                    return "";
                }))
                .isInstanceOf(OwnWork.class);
        assertThatThrownBy(() -> story.verifies(order, office, "SATISFIED")).isInstanceOf(OwnWork.class);
        assertThat(orders.get(order.id()).state()).isEqualTo(OrderState.HANDED_IN);
        FollowUpOrder again = story.handles(story.verifies(order, colleague, "NOT_SATISFIED"), colleague);
        assertThatThrownBy(() -> story.verifies(again, office, "SATISFIED"))
                .as("not in a later turn either")
                .isInstanceOf(OwnWork.class);
        Actor third = tenant.actor(tenant.town, Role.TOWN_OFFICE, 2);
        assertThat(story.verifies(again, third, "SATISFIED").state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void whoseDeskItWasFixedAtDoesNotVerifyItEither() {
        story.finds(dossier, office, "楼道堆物");
        Actor substitute = tenant.actor(tenant.town, Role.TOWN_SUPERVISOR);
        LocalDate today = LocalDate.of(2026, 3, 4);
        Absence absence = naming.name(
                new AbsenceWish(office.memberId(), office.unitId(), substitute.memberId(), null, today, today, "外出培训"),
                office);
        Actor both = actors.standingIn(substitute.memberId(), absence.id()).orElseThrow();
        FollowUpOrder begun = story.issues(dossier, office, tenant.town.id() + "|" + Role.TOWN_OFFICE);
        FollowUpOrder order = story.handles(begun, both);
        ending.end(absence.id(), office);

        assertThatThrownBy(() -> story.verifies(order, office, "SATISFIED")).isInstanceOf(OwnWork.class);
        assertThat(story.verifies(order, colleague, "SATISFIED").state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void anOwnerWhomNobodyCouldVerifyIsRefused() {
        story.finds(dossier, office, "楼道堆物");
        Tenant small = tenants.create();
        Dossier there = story.begins(small);
        Actor alone = small.townOffice();
        story.finds(there, alone, "楼道堆物");
        FollowUpOrder begun = whole.run(() -> write.begin(there.id(), "hazard", alone));

        String mine = small.town.id() + "|" + Role.TOWN_OFFICE + "|" + alone.memberId();
        Completion refused = story.tries(story.open(begun), story.written(begun, mine, "2026-03-20", alone), alone);
        Completion past = story.tries(
                story.open(begun),
                story.written(begun, small.village().id() + "|" + Role.COMMUNITY_HEAD, "2026-03-03", alone),
                alone);

        assertThat(((Completion.NotYet) refused).missing())
                .extracting(missing -> missing.labelKey())
                .containsExactly("followup.missing.verifier");
        assertThat(((Completion.NotYet) past).missing())
                .extracting(missing -> missing.labelKey())
                .containsExactly("followup.missing.due");
        assertThat(orders.get(begun.id()).state()).isEqualTo(OrderState.WRITING);
    }

    @Test
    void aDepartmentSeesItsOrderAndPhotographsButNotTheDossier() {
        Actor department = tenant.actor(tenant.townDepartment, Role.DEPARTMENT_CONTACT);
        story.finds(dossier, office, "楼道堆物");
        FollowUpOrder order = story.issues(
                dossier,
                office,
                tenant.townDepartment.id() + "|" + Role.DEPARTMENT_CONTACT + "|" + department.memberId());
        String before = orders.photos(order.id()).get(0).fileId();
        Actor stranger = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_HEAD);

        assertThat(orders.see(order.id(), department).ownerId()).isEqualTo(department.memberId());
        assertThat(evidence.see(before, department).id()).isEqualTo(before);
        assertThatThrownBy(() -> dossiers.see(dossier.id(), department)).isInstanceOf(DossierMissing.class);
        assertThatThrownBy(() -> orders.see(order.id(), stranger)).isInstanceOf(OrderMissing.class);
        assertThatThrownBy(() -> evidence.see(before, stranger)).isInstanceOf(FileMissing.class);
        assertThatThrownBy(() -> orders.see(order.id(), tenants.create().cityOffice()))
                .isInstanceOf(OrderMissing.class);
        assertThat(orders.list(department, OrderQuery.of(OrderShelf.ALL), 20, 0))
                .extracting(FollowUpOrder::id)
                .containsExactly(order.id());
        assertThat(orders.count(tenant.cityOffice(), OrderQuery.of(OrderShelf.ALL)))
                .isEqualTo(2);
        dossiersExclude(department);
        assertThatThrownBy(() -> orders.see(order.id(), department)).isInstanceOf(OrderMissing.class);
    }

    @Test
    void whatIsStillWrittenIsItsAuthorsAlone() {
        FollowUpOrder begun = whole.run(() -> write.begin(dossier.id(), "hazard", office));

        assertThat(orders.see(begun.id(), office).state()).isEqualTo(OrderState.WRITING);
        assertThatThrownBy(() -> orders.see(begun.id(), colleague)).isInstanceOf(OrderMissing.class);
        assertThatThrownBy(() -> whole.run(() -> write.begin(dossier.id(), "hazard", tenant.head())))
                .isInstanceOf(MayNotIssue.class);
        assertThatThrownBy(() -> whole.run(() -> write.begin(dossier.id(), "unheard-of", office)))
                .isInstanceOf(MayNotIssue.class);
    }

    @Test
    void issuerTakesItBackWithAReasonAndNobodyElse() {
        FollowUpOrder order = story.finds(dossier, office, "楼道堆物", "电线老化").get(0);
        Task task = story.open(order);

        assertThatThrownBy(() -> taken(order, tenant.head())).isInstanceOf(NotYourOrder.class);
        assertThatThrownBy(() -> taken(order, tenants.create().townOffice())).isInstanceOf(OrderMissing.class);
        taken(order, colleague);

        assertThat(orders.get(order.id()).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(orders.get(order.id()).endedReason()).isEqualTo("发错了");
        assertThat(tasks.get(task.id()).state()).isEqualTo(Task.State.CANCELLED);
        assertThatThrownBy(() -> taken(order, office)).isInstanceOf(OrderOver.class);
        assertThat(check.violations()).extracting(Inconsistency::subject).doesNotContain(order.id(), task.id());
        assertThat(figures.closure(of(null))).isEqualTo(new ClosureCount(1, 0));
    }

    @Test
    void remindersGoToTheOwnerAndThenToTheHeadOfTheUnit() {
        FollowUpOrder order = story.finds(dossier, office, "楼道堆物").get(0);
        String owner = tenant.village().id() + "|" + Role.COMMUNITY_CLERK + "|"
                + tenant.clerk().memberId();
        FollowUpOrder byHand = story.issues(dossier, office, owner);

        clock.moveTo(Instant.parse("2026-03-22T02:00:00Z"));
        swept();

        assertThat(orders.get(byHand.id()).isLate(LocalDate.of(2026, 3, 22))).isTrue();
        assertThat(told(tenant.clerk())).contains("notification.task.overdue");
        assertThat(told(tenant.head())).contains("notification.task.overdue");
        assertThat(orders.list(
                        office,
                        new OrderQuery(OrderShelf.ALL, null, "hazard", LocalDate.of(2026, 3, 22), null, null),
                        20,
                        0))
                .extracting(FollowUpOrder::id)
                .containsExactlyInAnyOrder(order.id(), byHand.id());
    }

    @Test
    void aRepeatedStepChangesNothing() {
        FollowUpOrder order = story.finds(dossier, office, "楼道堆物").get(0);
        order = story.verifies(story.handles(order, tenant.head()), office, "SATISFIED");

        String id = order.id();
        for (AdvanceOrder.Move move :
                List.of(AdvanceOrder.Move.CLOSED, AdvanceOrder.Move.RETURNED, AdvanceOrder.Move.HANDED_IN)) {
            whole.run(() -> advance.to(id, move).id());
        }

        assertThat(orders.get(id)).isEqualTo(order);
        assertThat(orders.turns(id)).hasSize(1);
    }

    @Test
    void closureIsClosedByFoundAndNothingFoundIsNoRate() {
        assertThat(figures.closure(of(null)).percent()).isEmpty();
        List<FollowUpOrder> found = story.finds(dossier, office, "楼道堆物", "电线老化", "通道被占");
        story.verifies(story.handles(found.get(0), tenant.head()), office, "SATISFIED");

        assertThat(figures.closure(of("hazard"))).isEqualTo(new ClosureCount(3, 1));
        assertThat(figures.closure(of("hazard")).percent())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("33.33"));
        assertThat(figures.closure(of("returned-point")).found()).isZero();
        assertThat(figures.closure(new ClosureQuery(
                        tenant.town.path(),
                        null,
                        dossier.campaignId(),
                        "hazard",
                        clock.instant().plusSeconds(1),
                        null)))
                .isEqualTo(new ClosureCount(0, 0));
    }

    @Test
    void anOrderWithoutItsProcessAndAProcessWithoutItsOrderAreNamed() {
        List<FollowUpOrder> found = story.finds(dossier, office, "楼道堆物", "电线老化");
        FollowUpOrder lost = found.get(0);
        FollowUpOrder ended = found.get(1);

        whole.run(() -> {
            mapper.updateEnded(ended.id(), List.of(OrderState.ISSUED), OrderState.CANCELLED, "改坏了", clock.instant());
            return "";
        });
        engine.end(lost.processInstanceId(), "gone");

        assertThat(check.violations())
                .contains(
                        new Inconsistency("process-has-running-dossier", ended.processInstanceId()),
                        new Inconsistency("open-order-has-process", lost.id()));
        engine.end(ended.processInstanceId(), "tidied up"); // other tests look at the same tables
        whole.run(() -> {
            mapper.updateEnded(lost.id(), List.of(OrderState.ISSUED), OrderState.CANCELLED, "改坏了", clock.instant());
            return "";
        });
    }

    @Autowired
    FollowUpOrderMapper mapper;

    @Autowired
    DossierProcess engine;

    private ClosureQuery of(String kind) {
        return new ClosureQuery(null, dossier.id(), null, kind, null, null);
    }

    private void taken(FollowUpOrder order, Actor actor) {
        whole.run(() -> {
            cancel.cancel(order.id(), "发错了", actor);
            return "";
        });
    }

    private void dossiersExclude(Actor actor) {
        whole.run(() -> {
            dossiers.exclude(dossier.id(), actor.memberId(), "亲属");
            return "";
        });
    }

    private void swept() {
        while (whole.run(remind::sweep) > 0) {
            // until nothing is left to tell
        }
    }

    private List<String> told(Actor actor) {
        return inbox.list(actor.memberId(), 50, 0).stream()
                .map(Message::labelKey)
                .toList();
    }
}
