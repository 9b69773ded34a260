package org.tongchuang.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.web.Refusal;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBar;

/** Nobody closes what he had to put right, or put right himself, in whichever turn (RULES COI-5, SYS-02 (7)). */
@Component
class VerifierBar implements TaskBar {

    private final FollowUpOrderMapper mapper;

    private final Submissions submissions;

    VerifierBar(FollowUpOrderMapper mapper, Submissions submissions) {
        this.mapper = mapper;
        this.submissions = submissions;
    }

    @Override
    public Optional<Refusal> against(Task task, Actor actor) {
        return OrderSteps.VERIFY.equals(task.step())
                ? mapper.find(task.part())
                        .filter(order -> isItsWork(order, actor.people()))
                        .map(OwnWork::new)
                : Optional.empty();
    }

    /** What was put right at somebody's desk is his work too, whoever sat there. */
    private boolean isItsWork(FollowUpOrder order, List<String> people) {
        return people.contains(order.ownerId())
                || submissions.list(order.dossierId()).stream()
                        .anyMatch(done -> done.step().equals(OrderSteps.HANDLE)
                                && done.part().equals(order.id())
                                && done.isBy(people));
    }
}
