package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.assessment.ConcludeScores;
import org.tongchuang.assessment.Outcome;
import org.tongchuang.workflow.Verb;

@Verb(
        value = "concludeAssessment",
        outputs = {"gatesPassed", "thresholdsMet", "papersComplete", "totalHundredths", "passLineHundredths"})
class ConcludeAssessment implements JavaDelegate {

    private final ConcludeScores scores;

    ConcludeAssessment(ConcludeScores scores) {
        this.scores = scores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Outcome outcome = scores.conclude(Inputs.dossierId(execution));
        execution.setVariable("gatesPassed", outcome.gatesPassed());
        execution.setVariable("thresholdsMet", outcome.thresholdsMet());
        execution.setVariable("papersComplete", outcome.papersComplete());
        execution.setVariable("totalHundredths", outcome.totalHundredths());
        execution.setVariable("passLineHundredths", outcome.passLineHundredths());
    }
}
