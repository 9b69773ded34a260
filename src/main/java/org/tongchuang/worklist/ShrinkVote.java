package org.tongchuang.worklist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;

/**
 * Takes a vote that nobody may give any more out of the count, and its task away. The engine goes on as after a vote that
 * was given: it asks the next in turn, or ends the step if nothing can change the result now.
 */
@Component
class ShrinkVote {

    private final VoteMapper mapper;
    private final Votes votes;
    private final Voters voters;
    private final Tasks tasks;
    private final EngineTasks engineTasks;
    private final TaskCompletion engine;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    ShrinkVote(
            VoteMapper mapper,
            Votes votes,
            Voters voters,
            Tasks tasks,
            EngineTasks engineTasks,
            @Lazy TaskCompletion engine,
            Dossiers dossiers,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.votes = votes;
        this.voters = voters;
        this.tasks = tasks;
        this.engineTasks = engineTasks;
        this.engine = engine;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers whether it went: not if somebody may vote after all, nor below the least number that the programme names. */
    @Transactional
    boolean shrink(String taskId) {
        dossiers.lock(tasks.get(taskId).dossierId());
        Task task = tasks.get(taskId);
        return mapper.findOpen(task.dossierId(), task.step())
                .filter(vote -> task.isOpen() && !task.isHeld())
                .filter(vote -> votes.count(vote).voters() > vote.leastVoters())
                .filter(vote -> shrinks(vote, task))
                .isPresent();
    }

    private boolean shrinks(Vote vote, Task task) {
        Optional<VoteGone.Why> gone = voters.gone(task);
        gone.ifPresent(why -> take(vote, task, why));
        return gone.isPresent();
    }

    private void take(Vote vote, Task task, VoteGone.Why why) {
        mapper.insertGone(new VoteGone(
                task.id(), vote.id(), task.part(), why, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        engineTasks.cancelled(task.engineTaskId());
        engineTasks.closed(task);
        record(vote, task, why);
        engineTasks.writtenTogether(() -> engine.complete(task.engineTaskId(), Map.of()));
    }

    private void record(Vote vote, Task task, VoteGone.Why why) {
        audit.record(Act.byItself(
                "dossier:" + task.dossierId(),
                "vote-shrunk",
                Map.of(
                        "task", task.name(),
                        "unit", task.unitName(),
                        "why", "label:worklist.votes.gone." + why,
                        "voters", Integer.toString(vote.voters()),
                        "base", Integer.toString(votes.count(vote).voters()))));
    }
}
