package org.tongchuang.worklist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;

/**
 * Whoever has handed a step in takes it back while nobody has begun the next one; afterwards its holder returns it. What
 * waits for other branches, or for the others of its step, is taken out from there and leaves them alone.
 */
@Component
public class WithdrawStep {

    private final Tasks tasks;
    private final TaskForms forms;
    private final PlanReturn plans;
    private final BarWithdrawal bars;
    private final MayReturn rights;
    private final ReturnTask returns;
    private final ClaimTask claims;
    private final Dossiers dossiers;
    private final Submissions submissions;
    private final AuditTrail audit;

    WithdrawStep(
            Tasks tasks,
            TaskForms forms,
            PlanReturn plans,
            BarWithdrawal bars,
            MayReturn rights,
            ReturnTask returns,
            ClaimTask claims,
            Dossiers dossiers,
            Submissions submissions,
            AuditTrail audit) {
        this.tasks = tasks;
        this.forms = forms;
        this.plans = plans;
        this.bars = bars;
        this.rights = rights;
        this.returns = returns;
        this.claims = claims;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** Whether it is this actor's own, and of a kind that can be withdrawn at all. */
    public boolean isHis(Task task, Actor actor) {
        return isOwn(task, actor) && isRunning(task);
    }

    private boolean isRunning(Task task) {
        return dossiers.get(task.dossierId()).isRunning();
    }

    private boolean isOwn(Task task, Actor actor) {
        return task.state() == Task.State.DONE
                && actor.memberId().equals(task.doneBy())
                && isOfHisDesk(task, actor)
                && !rights.isScoring(task)
                && rights.allows(task)
                && !tasks.standsApart(task)
                && !dossiers.isExcluded(task.dossierId(), actor);
    }

    /**
     * What withdrawing it would do now.
     *
     * @throws NotYours if it isn't this actor's own step
     */
    @Transactional(readOnly = true)
    public Withdrawal look(String taskId, Actor actor) {
        Task done = tasks.see(taskId, actor);
        if (!isOwn(done, actor)) {
            throw new NotYours(done);
        }
        Optional<ReturnPlan> plan = !isRunning(done) || plans.isOvertaken(done) ? Optional.empty() : plan(done, actor);
        return plan.map(found -> look(done, found))
                .orElseGet(() -> new Withdrawal(done, null, null, bars.of(done, actor)));
    }

    private Withdrawal look(Task done, ReturnPlan plan) {
        Optional<Task> begun = plan.cancelled().stream().filter(this::isBegun).findFirst();
        return new Withdrawal(
                done, plan, begun.orElse(null), begun.map(BarWithdrawal::begun).orElse(null));
    }

    /**
     * Withdraws it as it was previewed; it is open again, with this actor.
     *
     * @param digest of the preview
     * @throws TaskHeld if the dossier is held
     * @throws WithdrawnTooLate if the next step was begun, or the process has moved on
     */
    @Transactional
    public void withdraw(String taskId, String digest, String reason, Actor actor) {
        dossiers.lockFor(tasks.see(taskId, actor).dossierId(), actor);
        Withdrawal withdrawal = look(taskId, actor);
        if (!withdrawal.isPossible()) {
            throw new WithdrawnTooLate(withdrawal.done(), withdrawal.bar());
        }
        if (!withdrawal.plan().digest().equals(digest)) {
            throw new WithdrawnTooLate(withdrawal.done());
        }
        Task done = withdrawal.done();
        ReturnPlan plan = withdrawal.plan();
        List<Task> reopened = plan.isAlone() ? returns.reopen(done) : returns.move(plan.from(), done);
        reopened.stream().filter(Task::isHeld).findFirst().ifPresent(held -> {
            throw new TaskHeld(held);
        });
        audit.record(new Act(
                "dossier:" + done.dossierId(),
                "step-withdrawn",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("task", done.name(), "reason", reason)));
        reopened.stream()
                .filter(task -> task.isClaimable() && tasks.isHolder(task, actor))
                .forEach(task -> claims.claim(task.id(), actor));
    }

    /** What was handed in for another is withdrawn at his desk alone, and so no more once that is over. */
    private boolean isOfHisDesk(Task task, Actor actor) {
        return tasks.isWithin(task, actor)
                && submissions.list(task.dossierId()).stream()
                        .filter(one -> one.taskId().equals(task.id()))
                        .allMatch(one -> Objects.equals(one.standsFor(), actor.standsFor()));
    }

    /** Only what comes right after it: once a later step has been handed in, it is no longer his to take back. */
    private Optional<ReturnPlan> plan(Task done, Actor actor) {
        return tasks.openOf(done.dossierId()).stream()
                .flatMap(open -> plans.find(open, done, actor).stream())
                .filter(WithdrawStep::isNext)
                .findFirst()
                .or(() -> plans.unbegun(done, actor).filter(WithdrawStep::isNext));
    }

    private static boolean isNext(ReturnPlan plan) {
        return plan.again().isEmpty();
    }

    private boolean isBegun(Task task) {
        boolean claimed = task.assigneeId() != null && !task.candidateRole().isEmpty();
        return claimed || forms.isBegun(task);
    }
}
