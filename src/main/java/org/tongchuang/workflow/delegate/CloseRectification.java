package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.Rectifications;
import org.tongchuang.workflow.Verb;

@Verb(value = "closeRectification", inputs = "result", outputs = "rectificationResult")
class CloseRectification implements JavaDelegate {

    private final Rectifications rectifications;

    CloseRectification(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String result = rectifications.close(Inputs.dossierId(execution), Inputs.text(execution, "result"));
        execution.setVariable("rectificationResult", result);
    }
}
