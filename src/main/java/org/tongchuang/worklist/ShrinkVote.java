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
        Optional<VoteGone> gone = mapper.findOpen(task.dossierId(), task.step())
                .filter(vote -> task.isOpen() && !task.isHeld())
                .filter(vote -> votes.count(vote).voters() > vote.leastVoters())
                .flatMap(vote -> voters.gone(task).map(why -> gone(vote, task, why)));
        gone.ifPresent(one -> take(one, task));
        return gone.isPresent();
    }

    private void take(VoteGone gone, Task task) {
        mapper.insertGone(gone);
        engineTasks.cancelled(task.engineTaskId());
        engineTasks.closed(task);
        record(gone, task);
        engineTasks.writtenTogether(() -> engine.complete(task.engineTaskId(), Map.of()));
    }

    private VoteGone gone(Vote vote, Task task, VoteGone.Why why) {
        return new VoteGone(
                task.id(), vote.id(), task.part(), why, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void record(VoteGone gone, Task task) {
        Vote vote = mapper.findOpen(task.dossierId(), task.step()).orElseThrow();
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                "vote-shrunk",
                "",
                "",
                "",
                "",
                Map.of(
                        "task", task.name(),
                        "unit", task.unitName(),
                        "why", "label:worklist.votes.gone." + gone.why(),
                        "voters", Integer.toString(vote.voters()),
                        "base", Integer.toString(votes.count(vote).voters()))));
    }
}
