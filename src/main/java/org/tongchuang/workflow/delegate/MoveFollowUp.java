package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.followup.AdvanceOrder;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.workflow.Verb;

@Verb(
        value = "moveOrder",
        inputs = "to",
        outputs = {"owner", "ownerRole"})
class MoveFollowUp implements JavaDelegate {

    private final AdvanceOrder advance;

    MoveFollowUp(AdvanceOrder advance) {
        this.advance = advance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUpOrder order =
                advance.to(Inputs.text(execution, "orderId"), AdvanceOrder.Move.valueOf(Inputs.text(execution, "to")));
        execution.setVariable("owner", order.ownerId());
        execution.setVariable("ownerRole", order.ownerRole());
    }
}
