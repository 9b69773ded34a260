package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tongchuang.assessment.Typed;
import org.tongchuang.people.Actor;
import org.tongchuang.scenario.TaskWork;
import org.tongchuang.web.Refusal;

/**
 * People who do their tasks as a scenario says, but not straight: by chance, the same each time, they claim and give back,
 * pass on and get back, ask others to sign, are urged, return to who was before them, withdraw and hand in once more; and so do offices, see {@link OfficeDetours}.
 */
final class Detours implements TaskWork {

    private static final String REASON = "绕一点路。";
    private static final int MOST_ACTS = 3;
    private static final int SELDOM = 4;

    private final Acts acts;
    private final TaskWork usual;
    private final Random chance;
    private final Runnable agree;
    private final Actor stranger;
    private final Actor office;
    private final OfficeDetours offices;
    private final Map<String, Done> before = new HashMap<>();
    private final List<String> way = new ArrayList<>();
    private int sequences;

    /** @param agree fails if records don't agree; called after every act */
    Detours(OfficeActs all, TaskWork usual, Random chance, Runnable agree, Actor stranger, Actor office) {
        this.acts = all.acts();
        this.offices = new OfficeDetours(all, chance, this::did, office);
        this.usual = usual;
        this.chance = chance;
        this.agree = agree;
        this.stranger = stranger;
        this.office = office;
    }

    /** What somebody handed in, to do it again. */
    private record Done(Answers answers, Actor actor) {}

    /** What was done, in order. */
    List<String> way() {
        return way;
    }

    /** How many tasks were done by a way of their own. */
    int sequences() {
        return sequences;
    }

    @Override
    public void handIn(Task task, Answers answers, Actor actor) {
        sequences++;
        for (int act = chance.nextInt(MOST_ACTS + 1); act > 0; act--) {
            detour(task, actor);
        }
        Task here = chance.nextInt(SELDOM) == 0 ? returned(task, actor) : task;
        Task last = finish(here, answers, actor);
        if (chance.nextInt(SELDOM) == 0) {
            withdrawn(last, answers, actor);
        }
    }

    private void detour(Task task, Actor actor) {
        switch (chance.nextInt(8)) {
            case 0 -> claimedAndGivenBack(task, actor);
            case 1 -> passedOnAndBack(task, actor);
            case 2 -> signed(task, SignatureRequest.Place.BEFORE, actor);
            case 3 -> signed(task, SignatureRequest.Place.BESIDE, actor);
            case 4 -> urged(task);
            case 5, 6 -> offices.detour(task, actor);
            default -> refused(task, actor);
        }
    }

    private void claimedAndGivenBack(Task task, Actor actor) {
        if (now(task).assigneeId() != null || !task.isClaimable() || !acts.tasks.isHolder(task, actor)) {
            return;
        }
        did("claim", task, () -> acts.claims.claim(task.id(), actor));
        did("unclaim", task, () -> acts.claims.unclaim(task.id(), actor));
    }

    private void passedOnAndBack(Task task, Actor actor) {
        if (!acts.passing.mayPass(now(task), actor)) {
            return;
        }
        acts.passing.colleagues(now(task), actor).stream().findFirst().ifPresent(colleague -> {
            Actor other = acts.actors.of(colleague.memberId(), task.unitId());
            did("pass on", task, () -> acts.passing.pass(task.id(), colleague.memberId(), REASON, actor));
            assertThat(acts.tasks.isHolder(now(task), actor)).isFalse();
            did("pass back", task, () -> acts.passing.pass(task.id(), actor.memberId(), REASON, other));
        });
    }

    private void signed(Task task, SignatureRequest.Place place, Actor actor) {
        if (!acts.asking.mayAsk(now(task), actor)) {
            return;
        }
        List<Actor> candidates = acts.asking.candidates(now(task), actor);
        if (!candidates.isEmpty()) {
            Actor signer = candidates.get(chance.nextInt(candidates.size()));
            did("ask " + place, task, () -> acts.asking.ask(task.id(), signer.memberId(), place, REASON, actor));
            speak(task);
        }
    }

    /** Whoever was asked says what he thinks; before and beside the holder a no is advice. */
    private void speak(Task task) {
        acts.signatures.of(task).stream().filter(SignatureRequest::isOpen).forEach(request -> {
            Actor signer = acts.actors.of(request.signerId(), request.unitId());
            boolean agrees = request.isAfter() || chance.nextBoolean();
            did("sign", task, () -> acts.giving.give(request.id(), agrees, REASON, signer));
        });
    }

    private void urged(Task task) {
        if (acts.urging.mayUrge(now(task), office) && acts.urges.of(task).isEmpty()) {
            did("urge", task, () -> acts.urging.urge(task.id(), REASON, office));
        }
    }

    /** Somebody from elsewhere finds nothing, and nothing changes. */
    private void refused(Task task, Actor actor) {
        Task before = now(task);
        assertThatThrownBy(() -> acts.whole.run(() -> {
                    acts.passing.pass(task.id(), actor.memberId(), REASON, stranger);
                    return task;
                }))
                .isInstanceOf(Refusal.class);
        assertThat(now(task)).isEqualTo(before);
    }

    /** Back to whoever was before, who does the same again; it comes straight back. The task that is then open. */
    private Task returned(Task task, Actor actor) {
        if (!acts.mayReturn.may(now(task), actor)) {
            return task;
        }
        Optional<ReturnPlan> plan = acts.plans.steps(task.id(), actor).stream()
                .filter(step -> step.isOpen() && before.containsKey(step.done().id()))
                .map(step -> acts.plans.preview(task.id(), step.done().id(), actor))
                .filter(one -> one.mayGoStraight() && one.cancelled().size() == 1)
                .findFirst();
        if (plan.isEmpty()) {
            return task;
        }
        ReturnPlan back = plan.get();
        Done done = before.get(back.to().id());
        did(
                "return to " + back.to().name(),
                task,
                () -> acts.returns.back(task.id(), back.to().id(), back.digest(), REASON, true, actor));
        finish(again(back.to()), done.answers(), done.actor());
        return again(task);
    }

    private void withdrawn(Task task, Answers answers, Actor actor) {
        Task done = acts.tasks.get(task.id());
        if (!acts.withdrawing.isHis(done, actor)) {
            return;
        }
        Withdrawal look = acts.withdrawing.look(done.id(), actor);
        if (look.isPossible()) {
            did(
                    "withdraw",
                    done,
                    () -> acts.withdrawing.withdraw(done.id(), look.plan().digest(), REASON, actor));
            finish(again(done), answers, actor);
        }
    }

    /** Hands it in, perhaps past somebody who signs after. */
    private Task finish(Task task, Answers answers, Actor actor) {
        if (chance.nextInt(SELDOM) == 0) {
            askAfter(task, actor);
        }
        way.add("hand in " + task.name());
        usual.handIn(task, answers, actor);
        speak(task);
        acts.driver.runUntilQuiet(task.dossierNumber());
        agree.run();
        before.put(task.id(), new Done(answers, actor));
        return task;
    }

    private void askAfter(Task task, Actor actor) {
        if (acts.asking.mayAsk(now(task), actor)) {
            acts.asking.candidates(now(task), actor).stream()
                    .findFirst()
                    .ifPresent(signer -> did(
                            "ask AFTER",
                            task,
                            () -> acts.asking.ask(
                                    task.id(), signer.memberId(), SignatureRequest.Place.AFTER, REASON, actor)));
        }
    }

    private Task again(Task gone) {
        return acts.tasks.openOf(gone.dossierId()).stream()
                .filter(open -> open.step().equals(gone.step()) && open.part().equals(gone.part()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(gone.name() + " is not open again"));
    }

    private Task now(Task task) {
        return acts.tasks.get(task.id());
    }

    private void did(String what, Task task, Runnable act) {
        way.add(what + " " + task.name());
        acts.whole.run(() -> {
            act.run();
            return task;
        });
        acts.driver.runUntilQuiet(task.dossierNumber());
        agree.run();
    }

    @Override
    public void score(Task task, Map<String, Typed> rows, Actor actor) {
        usual.score(task, rows, actor);
    }

    @Override
    public void declareNoInterest(Task task, Actor assessor) {
        usual.declareNoInterest(task, assessor);
    }
}
