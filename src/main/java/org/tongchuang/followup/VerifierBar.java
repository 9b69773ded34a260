package org.tongchuang.followup;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.web.Refusal;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBar;

/** Nobody closes what he had to put right, or put right himself, in whichever turn (RULES COI-5, SYS-02 (7)). */
@Component
class VerifierBar implements TaskBar {

    private final FollowUpOrderMapper mapper;

    VerifierBar(FollowUpOrderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Refusal> against(Task task, Actor actor) {
        return OrderSteps.VERIFY.equals(task.step())
                ? mapper.find(task.part())
                        .filter(order -> actor.people().stream().anyMatch(memberId -> isItsWork(order, memberId)))
                        .map(OwnWork::new)
                : Optional.empty();
    }

    private boolean isItsWork(FollowUpOrder order, String memberId) {
        return memberId.equals(order.ownerId())
                || mapper.listTurns(order.id()).stream()
                        .anyMatch(turn -> turn.fixedBy().equals(memberId));
    }
}
