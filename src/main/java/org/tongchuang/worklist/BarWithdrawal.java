package org.tongchuang.worklist;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submission;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Withdrawal.Bar;

/** Finds the one reason why a finished step can't be withdrawn any more, so that nobody has to guess among all there are. */
@Component
class BarWithdrawal {

    private final PlanReturn plans;
    private final Tasks tasks;
    private final Dossiers dossiers;

    BarWithdrawal(PlanReturn plans, Tasks tasks, Dossiers dossiers) {
        this.plans = plans;
        this.tasks = tasks;
        this.dossiers = dossiers;
    }

    static Bar begun(Task next) {
        return new Bar("begun", next.name(), next.assigneeName() == null ? next.unitName() : next.assigneeName(), "");
    }

    /** Of a step for which no way back was found. */
    Bar of(Task done, Actor actor) {
        if (!dossiers.get(done.dossierId()).isRunning()) {
            return Bar.of("ended");
        }
        if (plans.isVote(done)) {
            return Bar.of("cast");
        }
        if (!plans.isLast(done)) {
            return Bar.of("again");
        }
        if (plans.isOvertaken(done)) {
            return Bar.of("overtaken");
        }
        return later(done, actor).orElseGet(() -> Bar.of(plans.bar(done)));
    }

    /** The next step, if only that it was handed in stands in the way. */
    private Optional<Bar> later(Task done, Actor actor) {
        return Stream.concat(
                        tasks.openOf(done.dossierId()).stream().flatMap(open -> plans.find(open, done, actor).stream()),
                        plans.unbegun(done, actor).stream())
                .flatMap(plan -> plan.again().stream())
                .findFirst()
                .map(BarWithdrawal::later);
    }

    private static Bar later(Submission next) {
        return new Bar(
                "later",
                next.taskName(),
                next.unitName(),
                ChinaTime.dayOf(next.submittedAt()).toString());
    }
}
