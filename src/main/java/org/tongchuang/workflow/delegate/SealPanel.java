package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.assessment.MergeScores;
import org.tongchuang.workflow.Verb;

@Verb(value = "sealPanel", outputs = "consensusNeeded")
class SealPanel implements JavaDelegate {

    private final MergeScores scores;

    SealPanel(MergeScores scores) {
        this.scores = scores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "consensusNeeded", scores.merge(Inputs.dossierId(execution), execution.getProcessInstanceId()));
    }
}
