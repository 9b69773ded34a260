package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.notice.HandleObjections;
import org.tongchuang.workflow.Verb;

@Verb(value = "concludeObjection", outputs = "objectionOutcome")
class ConcludeObjection implements JavaDelegate {

    private final HandleObjections objections;

    ConcludeObjection(HandleObjections objections) {
        this.objections = objections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("objectionOutcome", objections.conclude(Inputs.text(execution, "objectionId")));
    }
}
