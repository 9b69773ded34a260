package org.tongchuang.worklist;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;

/**
 * Whether anybody may still give a vote: whoever holds its role in its unit and needn't stay out, or has taken it in the
 * role's stead. Who is away is still there.
 */
@Component
class Voters {

    private final Members members;
    private final Actors actors;
    private final Dossiers dossiers;
    private final Tasks tasks;
    private final UnheldTasks unheld;

    Voters(Members members, Actors actors, Dossiers dossiers, Tasks tasks, UnheldTasks unheld) {
        this.members = members;
        this.actors = actors;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.unheld = unheld;
    }

    /** Why nobody may give the vote that is asked for in this task; empty if somebody may. */
    Optional<VoteGone.Why> gone(Task task) {
        List<Holder> holders = members.holders(task.unitId(), task.candidateRole());
        if (isTakenInStead(task) || holders.stream().anyMatch(one -> mayVote(task, one.memberId()))) {
            return Optional.empty();
        }
        return Optional.of(holders.isEmpty() ? VoteGone.Why.LEFT : VoteGone.Why.RECUSED);
    }

    private boolean isTakenInStead(Task task) {
        return task.assigneeId() != null
                && unheld.isInStead(task, task.assigneeId())
                && !dossiers.isExcluded(task.dossierId(), task.assigneeId());
    }

    private boolean mayVote(Task task, String memberId) {
        return !dossiers.isExcluded(task.dossierId(), memberId)
                && !tasks.isBarred(task, actors.of(memberId, task.unitId()));
    }
}
