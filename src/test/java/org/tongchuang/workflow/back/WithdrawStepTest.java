package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.form.Submission;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.web.Refusal;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.NotYours;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskForms;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.WithdrawStep;
import org.tongchuang.worklist.Withdrawal;
import org.tongchuang.worklist.WithdrawnTooLate;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;

/** A village takes back what it has handed in, as long as nobody has begun the next step. */
@DatabaseTest
class WithdrawStepTest {

    private static final String WHY = "漏填了专人。";

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    WithdrawStep withdraw;

    @Autowired
    ClaimTask claims;

    @Autowired
    TaskForms forms;

    @Autowired
    Tasks tasks;

    @Autowired
    Worklist worklist;

    @Autowired
    WholeStep steps;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Scenario whole;
    Story story;
    Task body;

    /** The village has just set up its body; planning its publicity is next. */
    @BeforeEach
    void bodyIsSetUp() {
        clock.reset();
        tenant = tenants.create();
        dossier = stage.set("green-community", tenant);
        whole = scenarios.get("green-community", "straight-to-the-title");
        story = new Story(dossier);
        play(whole.until("complete", "planPublicity"));
        body = done("setUpBody");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void openAgainWithWhoeverHandedItInAndOnFromThere() {
        List<Inconsistency> known = check.violations();
        Withdrawal seen = withdraw.look(body.id(), tenant.clerk());
        assertThat(seen.isPossible()).isTrue();
        assertThat(seen.plan().cancelled()).extracting(Task::step).containsExactly("planPublicity");

        take(seen, tenant.clerk());

        Task again = open("setUpBody");
        assertThat(tasks.openOf(dossier.id())).hasSize(1);
        assertThat(again.assigneeId()).isEqualTo(tenant.clerk().memberId());
        assertThat(forms.known(again)).containsKey("creationBody");
        assertThat(check.violations()).isSubsetOf(known);
        play(whole.from("complete", "setUpBody"));
        clock.reset();
        assertThat(check.violations()).isSubsetOf(known);
    }

    @Test
    void notOnceSomebodyHasBegunTheNext() {
        Withdrawal seen = withdraw.look(body.id(), tenant.clerk());
        Actor colleague = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        Task next = open("planPublicity");
        claims.claim(next.id(), colleague);

        Withdrawal now = withdraw.look(body.id(), tenant.clerk());
        assertThat(now.isPossible()).isFalse();
        assertThat(now.begun().id()).isEqualTo(next.id());
        assertThat(now.bar()).isEqualTo(new Withdrawal.Bar("begun", next.name(), colleague.memberName(), ""));
        assertThatThrownBy(() -> take(seen, tenant.clerk()))
                .isInstanceOfSatisfying(WithdrawnTooLate.class, late -> assertThat(late.labelKey())
                        .isEqualTo("worklist.withdraw.bar.begun"));

        claims.unclaim(next.id(), colleague);
        forms.saveDraft(next, Submission.of(java.util.Map.of("publicityAims", new String[] {"入户"})), colleague);
        assertThat(withdraw.look(body.id(), tenant.clerk()).isPossible()).isFalse();
        assertThat(open("planPublicity").id()).isEqualTo(next.id());
    }

    @Test
    void notOnceALaterStepWasHandedIn() {
        play(whole.from("complete", "planPublicity").until("complete", "runPublicity"));

        Withdrawal look = withdraw.look(body.id(), tenant.clerk());
        assertThat(look.isPossible()).isFalse();
        Task next = done("planPublicity");
        assertThat(look.bar())
                .isEqualTo(new Withdrawal.Bar(
                        "later",
                        next.name(),
                        next.unitName(),
                        ChinaTime.dayOf(next.doneAt()).toString()));
        assertThat(withdraw.look(next.id(), tenant.clerk()).isPossible()).isTrue();
    }

    @Test
    void saysThatAnActOverManyOrItsListStandsInTheWay() {
        play(whole.from("complete", "planPublicity").until("complete", "preliminaryReview"));
        assertThat(withdraw.look(done("fillApplication").id(), tenant.clerk())
                        .bar()
                        .why())
                .isEqualTo("later");

        play(whole.from("complete", "preliminaryReview").until("act", "acceptance"));

        assertThat(withdraw.look(done("fillApplication").id(), tenant.clerk())
                        .bar()
                        .why())
                .isEqualTo("act");
    }

    @Test
    void onlyOnesOwn() {
        assertThatThrownBy(() -> withdraw.look(body.id(), tenant.head())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> withdraw.look(body.id(), tenant.townOffice())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> withdraw.look(body.id(), tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private void play(Scenario part) {
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: a scenario is nobody's request
        play.play(part, story);
    }

    private void take(Withdrawal seen, Actor actor) {
        steps.run(() -> {
            withdraw.withdraw(seen.done().id(), seen.plan().digest(), WHY, actor);
            return "";
        });
    }

    private Task open(String step) {
        return tasks.openOf(dossier.id()).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private Task done(String step) {
        return worklist.done(tenant.clerk(), WorklistQuery.of(tenant.clerk().memberId()), 50, 0).stream()
                .filter(row -> row.step().equals(step))
                .map(row -> tasks.get(row.id()))
                .findFirst()
                .orElseThrow();
    }
}
