package org.tongchuang.worklist;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.web.Refusal;

/** Does one row of a batch by the task's own use case, all of it or nothing, or notes why it wasn't done. */
@Component
class ActOnTicked {

    private static final Logger LOG = LoggerFactory.getLogger(ActOnTicked.class);

    private final BatchMapper mapper;
    private final Tasks tasks;
    private final ClaimTask claims;
    private final PassTaskOn passing;
    private final UrgeTask urging;

    ActOnTicked(BatchMapper mapper, Tasks tasks, ClaimTask claims, PassTaskOn passing, UrgeTask urging) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.claims = claims;
        this.passing = passing;
        this.urging = urging;
    }

    /** Does nothing if a form that was sent twice has done the row meanwhile. */
    @Transactional
    public void act(Batch batch, int rowNo, Actor actor) {
        mapper.lockWaiting(batch.id(), rowNo).ifPresent(taskId -> {
            act(batch, taskId, actor);
            mapper.updateOutcome(batch.id(), rowNo, BatchOutcome.DONE, null);
        });
    }

    @Transactional
    public void note(Batch batch, int rowNo, RuntimeException failure) {
        mapper.lockWaiting(batch.id(), rowNo).ifPresent(taskId -> {
            if (failure instanceof Refusal refusal) {
                Task task = tasks.get(taskId);
                BatchOutcome outcome = BatchOutcome.of(refusal, task);
                mapper.updateOutcome(batch.id(), rowNo, outcome, outcome.detail(task));
            } else {
                String incident = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("Task {} of a batch was left as it was, incident {}", taskId, incident, failure);
                mapper.updateOutcome(batch.id(), rowNo, BatchOutcome.FAILED, incident);
            }
        });
    }

    private void act(Batch batch, String taskId, Actor actor) {
        switch (batch.act()) {
            case CLAIM -> claims.claim(taskId, actor);
            case GIVE_BACK -> claims.unclaim(taskId, actor);
            case PASS_ON -> passing.pass(taskId, batch.colleagueId(), batch.reason(), actor);
            case URGE -> urging.urge(taskId, batch.reason(), actor);
        }
    }
}
