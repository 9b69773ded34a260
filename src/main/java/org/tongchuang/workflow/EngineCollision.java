package org.tongchuang.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import org.tongchuang.web.Collision;

/** Sibling tasks of one panel, completed at the same moment, collide in the engine; the step is worth another try. */
@Component
class EngineCollision implements Collision {

    @Override
    public boolean isOne(Throwable failure) {
        return failure instanceof OptimisticLockingException;
    }
}
