package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.Rectifications;
import org.tongchuang.workflow.Verb;

@Verb("orderRectification")
class OrderRectification implements JavaDelegate {

    private final Rectifications rectifications;

    OrderRectification(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rectifications.order(Inputs.dossierId(execution));
    }
}
