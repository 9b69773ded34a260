package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.Agreement;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.PlanReturn;
import org.tongchuang.worklist.ReturnPlan;
import org.tongchuang.worklist.ReturnStep;
import org.tongchuang.worklist.ReturnTask;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.WithdrawStep;
import org.tongchuang.worklist.Withdrawal;

/** Plays a dossier of the programme with every shape: works on, returns, and looks whether all records agree. */
@Component
class Returns {

    static final String REASON = "请补充附件。";
    private static final int MANY = 200;

    final Tasks tasks;
    final PlanReturn plans;
    final ReturnTask returns;
    final ManagementService engine;
    final ProcessDriver driver;
    private final WithdrawStep withdrawing;
    private final JdbcClient rows;
    private final CompleteTask complete;
    private final WholeStep steps;
    private final Stage stage;
    private final Tenants tenants;
    private final AuditTrail audit;
    private final Submissions submissions;
    private final Agreement agreement;

    Returns(
            Tasks tasks,
            PlanReturn plans,
            ReturnTask returns,
            ManagementService engine,
            ProcessDriver driver,
            WithdrawStep withdrawing,
            JdbcClient rows,
            CompleteTask complete,
            WholeStep steps,
            Stage stage,
            Tenants tenants,
            AuditTrail audit,
            Submissions submissions,
            Agreement agreement) {
        this.tasks = tasks;
        this.plans = plans;
        this.returns = returns;
        this.engine = engine;
        this.driver = driver;
        this.withdrawing = withdrawing;
        this.rows = rows;
        this.complete = complete;
        this.steps = steps;
        this.stage = stage;
        this.tenants = tenants;
        this.audit = audit;
        this.submissions = submissions;
        this.agreement = agreement;
    }

    Story begin() {
        return begin("return-shapes");
    }

    /** The same with a programme made of it. */
    Story begin(String programme) {
        Tenant tenant = tenants.create();
        return new Story(tenant, stage.set(programme, tenant), agreement.violations());
    }

    /** One dossier and the people who work on it. */
    final class Story {

        final Tenant tenant;
        final Dossier dossier;
        private final List<Inconsistency> known;

        Story(Tenant tenant, Dossier dossier, List<Inconsistency> known) {
            this.tenant = tenant;
            this.dossier = dossier;
            this.known = known;
        }

        /** What is open, each as step, or step:part. */
        List<String> open() {
            driver.runUntilQuiet(dossier.number());
            return all().stream().map(Story::named).sorted().toList();
        }

        private List<Task> all() {
            return tasks.openOf(dossier.id());
        }

        private static String named(Task task) {
            return task.part().isEmpty() ? task.step() : task.step() + ":" + task.part();
        }

        Task task(String named) {
            driver.runUntilQuiet(dossier.number());
            return all().stream()
                    .filter(task -> named(task).equals(named))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(named + " isn't open, but " + open()));
        }

        Story done(String... named) {
            List.of(named).forEach(one -> complete(task(one)));
            return this;
        }

        /** Does whatever is open until all that is open is one of these. */
        Story until(String... last) {
            driver.runUntilQuiet(dossier.number());
            Predicate<Task> further = task -> !List.of(last).contains(named(task));
            for (int i = 0; i < MANY && all().stream().anyMatch(further); i++) {
                complete(all().stream()
                        .filter(further)
                        .min(Comparator.comparing(Task::openedAt).thenComparing(Task::id))
                        .orElseThrow());
                driver.runUntilQuiet(dossier.number());
            }
            assertThat(open()).containsExactlyInAnyOrder(last);
            return this;
        }

        void toTheEnd() {
            until();
            driver.hasEnded(dossier.processInstanceId(), "done");
            agrees();
        }

        private void complete(Task task) {
            Completion done = steps.run(() -> complete.complete(task.id(), "{\"note\": \"已经办好。\"}", actor(task)));
            assertThat(done).isInstanceOf(Completion.Done.class);
        }

        Actor actor(Task task) {
            return switch (task.candidateRole()) {
                case "town:office" -> tenant.townOffice();
                case "town:leader" -> tenant.townLeader();
                default -> tenant.clerk();
            };
        }

        ReturnPlan preview(String from, String to) {
            Task task = task(from);
            return plans.preview(task.id(), step(task, to).done().id(), actor(task));
        }

        ReturnStep step(Task from, String to) {
            return plans.steps(from.id(), actor(from)).stream()
                    .filter(step -> named(step.done()).equals(to))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(to + " was not done"));
        }

        /** Returns as previewed; afterwards every record agrees, and one more act is on record. */
        ReturnPlan back(String from, String to) {
            return back(from, to, false);
        }

        /** The same, and the correction leads straight back. */
        ReturnPlan straight(String from, String to) {
            return back(from, to, true);
        }

        private ReturnPlan back(String from, String to, boolean straight) {
            ReturnPlan plan = preview(from, to);
            confirm(plan, straight);
            agrees();
            assertThat(audit.entries("dossier:" + dossier.id(), 100, 0).stream()
                            .filter(entry -> entry.verb().equals("task-returned")
                                    && entry.facts()
                                            .get("task")
                                            .equals(plan.from().name())
                                    && entry.facts().get("to").equals(plan.to().name())
                                    && entry.facts().get("reason").equals(REASON)))
                    .hasSize(1);
            plan.cancelled()
                    .forEach(task -> assertThat(tasks.get(task.id()).state()).isEqualTo(Task.State.CANCELLED));
            return plan;
        }

        /** What withdrawing a step would do that was done, the last time of it. */
        Withdrawal look(String named) {
            Task last = finished(named);
            return withdrawing.look(last.id(), actor(last));
        }

        boolean mayWithdraw(String named) {
            Task last = finished(named);
            return withdrawing.isHis(last, actor(last)) && look(named).isPossible();
        }

        private Task finished(String named) {
            return rows
                    .sql("select id from task where dossier_id = ? and state = 'DONE'")
                    .param(dossier.id())
                    .query(String.class)
                    .list()
                    .stream()
                    .map(tasks::get)
                    .filter(task -> named(task).equals(named))
                    .max(Comparator.comparing(Task::round))
                    .orElseThrow(() -> new AssertionError(named + " wasn't done"));
        }

        /** Withdraws as previewed; it is open again with whoever had done it, and every record agrees. */
        Story withdrawn(String named) {
            driver.runUntilQuiet(dossier.number());
            Withdrawal look = look(named);
            assertThat(look.isPossible()).as(named + " can be withdrawn").isTrue();
            withdraw(look);
            assertThat(task(named).assigneeId()).isEqualTo(look.done().doneBy());
            agrees();
            return this;
        }

        void withdraw(Withdrawal look) {
            steps.run(() -> {
                withdrawing.withdraw(look.done().id(), look.plan().digest(), REASON, actor(look.done()));
                return "";
            });
        }

        void confirm(ReturnPlan plan) {
            confirm(plan, false);
        }

        void confirm(ReturnPlan plan, boolean straight) {
            Actor actor = actor(plan.from());
            steps.run(() -> {
                returns.back(plan.from().id(), plan.to().id(), plan.digest(), REASON, straight, actor);
                return "";
            });
        }

        void agrees() {
            driver.runUntilQuiet(dossier.number());
            agreement.holdsBut(known);
        }

        long timers() {
            return engine.createJobQuery()
                    .rootProcessInstanceId(dossier.processInstanceId())
                    .timers()
                    .count();
        }

        int versions() {
            return submissions.list(dossier.id()).size();
        }
    }
}
