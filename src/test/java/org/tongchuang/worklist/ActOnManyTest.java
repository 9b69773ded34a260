package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/** Some tasks of a village are ticked and one is not; each is done, or stays with its reason. */
@DatabaseTest
class ActOnManyTest {

    private static final String FILLED_IN = "{\"summary\": \"三月召开了全体会议\", \"participants\": 20}";
    private static final String WHY = "下周外出培训，请代办。";

    @Autowired
    ActOnMany many;

    @Autowired
    Batches batches;

    @Autowired
    ClaimTask claims;

    @Autowired
    CompleteTask complete;

    @Autowired
    UrgeTask urge;

    @Autowired
    Tasks tasks;

    @Autowired
    WholeStep steps;

    @Autowired
    AuditTrail audit;

    @Autowired
    Stage stage;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor clerk;
    Actor colleague;
    Task free;
    Task taken;
    Task done;
    Task ofAnotherVillage;
    Task unticked;

    @BeforeEach
    void someWork() {
        clock.reset();
        tenant = tenants.create();
        clerk = tenant.clerk();
        colleague = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        free = begin(tenant.village());
        taken = begin(tenant.village());
        done = begin(tenant.village());
        unticked = begin(tenant.village());
        ofAnotherVillage = begin(tenant.villages.get(1));
        claims.claim(taken.id(), colleague);
        complete.complete(done.id(), FILLED_IN, colleague);
    }

    @Test
    void previewSaysWhatWouldBecomeOfEachAndChangesNothing() {
        List<BatchRow> rows = batches.preview(mixed(BatchAct.CLAIM), clerk);

        assertThat(rows)
                .extracting(BatchRow::outcome)
                .containsExactly(BatchOutcome.WAITING, BatchOutcome.TAKEN, BatchOutcome.OVER, BatchOutcome.MISSING);
        assertThat(rows)
                .extracting(BatchRow::detail)
                .containsExactly(null, colleague.memberName(), colleague.memberName(), null);
        assertThat(rows.get(3).taskName()).as("of what he may not see").isNull();
        assertThat(holderOf(free)).isNull();
    }

    @Test
    void claimsWhatCanBeClaimedAndKeepsTheReasonsOfTheOthers() {
        Batch batch = doneWith(mixed(BatchAct.CLAIM), clerk);

        assertThat(outcomes(batch))
                .containsExactly(BatchOutcome.DONE, BatchOutcome.TAKEN, BatchOutcome.OVER, BatchOutcome.MISSING);
        assertThat(holderOf(free)).isEqualTo(clerk.memberId());
        assertThat(holderOf(taken)).isEqualTo(colleague.memberId());
        assertThat(holderOf(unticked)).isNull();
        assertThat(holderOf(ofAnotherVillage)).isNull();
        assertThat(verbs(free)).containsOnlyOnce("task-claimed");
        assertThat(verbs(unticked)).doesNotContain("task-claimed");
    }

    @Test
    void whatChangedAfterThePreviewStaysAndTheOthersAreDone() {
        BatchWish wish = wish(BatchAct.CLAIM, free, unticked);
        assertThat(batches.preview(wish, clerk)).allMatch(BatchRow::isWaiting);
        claims.claim(free.id(), colleague);

        Batch batch = doneWith(wish, clerk);

        assertThat(outcomes(batch)).containsExactly(BatchOutcome.TAKEN, BatchOutcome.DONE);
        assertThat(batches.rows(batch).get(0).detail()).isEqualTo(colleague.memberName());
        assertThat(holderOf(unticked)).isEqualTo(clerk.memberId());
    }

    @Test
    void givesBackOnlyWhatIsHis() {
        claims.claim(free.id(), clerk);

        Batch batch = doneWith(mixed(BatchAct.GIVE_BACK), clerk);

        assertThat(outcomes(batch))
                .containsExactly(BatchOutcome.DONE, BatchOutcome.NOT_YOURS, BatchOutcome.OVER, BatchOutcome.MISSING);
        assertThat(holderOf(free)).isNull();
        assertThat(holderOf(taken)).isEqualTo(colleague.memberId());
        assertThat(verbs(free)).containsOnlyOnce("task-unclaimed");
    }

    @Test
    void passesOnToAColleagueWhoCanHaveIt() {
        BatchWish wish = new BatchWish(BatchAct.PASS_ON, idsOf(free, taken, done), colleague.memberId(), WHY);
        assertThat(batches.colleagues(wish, clerk))
                .extracting(one -> one.memberId())
                .contains(colleague.memberId())
                .doesNotContain(clerk.memberId());

        Batch batch = doneWith(wish, clerk);

        assertThat(outcomes(batch)).containsExactly(BatchOutcome.DONE, BatchOutcome.NOT_YOURS, BatchOutcome.OVER);
        assertThat(holderOf(free)).isEqualTo(colleague.memberId());
        assertThat(batch.colleagueName()).isEqualTo(colleague.memberName());
        assertThat(verbs(free)).containsOnlyOnce("task-passed-on");

        BatchWish outside = new BatchWish(
                BatchAct.PASS_ON, idsOf(unticked), tenant.townOffice().memberId(), WHY);
        assertThatThrownBy(() -> many.begin(outside, clerk)).isInstanceOf(NobodyTakesOver.class);
        assertThat(holderOf(unticked)).isNull();
    }

    @Test
    void headAsksForEachOnceADay() {
        urge.urge(taken.id(), WHY, tenant.townOffice());

        Batch batch = doneWith(new BatchWish(BatchAct.URGE, idsOf(free, taken, done), "", WHY), tenant.head());

        assertThat(outcomes(batch)).containsExactly(BatchOutcome.DONE, BatchOutcome.URGED_TODAY, BatchOutcome.OVER);
        assertThat(verbs(free)).containsOnlyOnce("task-urged");
        assertThat(outcomes(doneWith(new BatchWish(BatchAct.URGE, idsOf(unticked), "", WHY), clerk)))
                .as("his own")
                .containsExactly(BatchOutcome.NOT_YOURS);
    }

    @Test
    void twoFormsThatCarryItOnDoEachTaskOnce() {
        BatchWish wish = wish(BatchAct.CLAIM, free, unticked, begin(tenant.village()), begin(tenant.village()));
        Batch batch = batches.see(many.begin(wish, clerk), clerk);

        List<CompletableFuture<Void>> both = List.of(
                CompletableFuture.runAsync(() -> carryOn(batch, clerk)),
                CompletableFuture.runAsync(() -> carryOn(batch, clerk)));
        both.forEach(CompletableFuture::join);
        carryOn(batch, clerk);

        assertThat(outcomes(batch)).containsOnly(BatchOutcome.DONE);
        wish.taskIds().forEach(id -> assertThat(verbs(tasks.get(id)).stream().filter("task-claimed"::equals))
                .hasSize(1));
    }

    @Test
    void whatBreaksIsSaidSoAndDoesNotStopTheOthers() {
        Batch batch = batches.see(many.begin(wish(BatchAct.CLAIM, free, unticked), clerk), clerk);
        AtomicInteger turns = new AtomicInteger();
        Consumer<Runnable> breaking = work -> wholly(() -> {
            work.run();
            if (turns.incrementAndGet() == 1) {
                throw new IllegalStateException("broken for the test");
            }
        });

        while (many.proceed(batch, clerk, breaking)) {
            // The next one.
        }

        assertThat(outcomes(batch)).containsExactly(BatchOutcome.FAILED, BatchOutcome.DONE);
        assertThat(batches.rows(batch).get(0).detail()).hasSize(8);
        assertThat(holderOf(free)).isNull();
        assertThat(verbs(free)).doesNotContain("task-claimed");
    }

    @Test
    void nobodyElseFindsItAndOthersTasksAreNotThere() {
        Batch batch = doneWith(wish(BatchAct.CLAIM, free), clerk);

        for (Actor other : List.of(colleague, tenant.head(), tenant.townOffice())) {
            assertThatThrownBy(() -> batches.see(batch.id(), other)).isInstanceOf(BatchMissing.class);
        }
        BatchWish alien = wish(BatchAct.CLAIM, ofAnotherVillage);
        assertThatThrownBy(() -> batches.preview(alien, clerk)).isInstanceOf(BatchMissing.class);
        assertThatThrownBy(() -> many.begin(alien, clerk)).isInstanceOf(BatchMissing.class);
    }

    private BatchWish mixed(BatchAct act) {
        return wish(act, free, taken, done, ofAnotherVillage);
    }

    private static BatchWish wish(BatchAct act, Task... ticked) {
        return new BatchWish(act, idsOf(ticked), "", "");
    }

    private static List<String> idsOf(Task... ticked) {
        return Arrays.stream(ticked).map(Task::id).toList();
    }

    private Batch doneWith(BatchWish wish, Actor actor) {
        Batch batch = batches.see(many.begin(wish, actor), actor);
        carryOn(batch, actor);
        return batch;
    }

    private void carryOn(Batch batch, Actor actor) {
        while (many.proceed(batch, actor, this::wholly)) {
            // The next one.
        }
    }

    private void wholly(Runnable work) {
        steps.run(() -> {
            work.run();
            return true;
        });
    }

    private List<BatchOutcome> outcomes(Batch batch) {
        return batches.rows(batch).stream().map(BatchRow::outcome).toList();
    }

    private String holderOf(Task task) {
        return tasks.get(task.id()).assigneeId();
    }

    private List<String> verbs(Task task) {
        return audit.entries("dossier:" + task.dossierId(), 50, 0).stream()
                .map(AuditEntry::verb)
                .toList();
    }

    private Task begin(Unit village) {
        var dossier = stage.begin("two-step", tenant, village);
        return tasks.openOf(dossier.id()).get(0);
    }
}
