package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.workflow.Verb;

/**
 * Verbs that models already call and whose modules aren't there yet. A dossier that comes to one stops with an
 * incident and goes on when its verb has moved out of here.
 */
abstract class Awaited implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        throw new IllegalStateException("The verb of step '" + execution.getCurrentActivityId() + "' isn't there yet");
    }

    @Verb("drawPanel")
    static class DrawPanel extends Awaited {}

    @Verb(value = "sealPanel", outputs = "consensusNeeded")
    static class SealPanel extends Awaited {}

    @Verb(
            value = "concludeAssessment",
            outputs = {"gatesPassed", "thresholdsMet", "totalHundredths", "passLineHundredths"})
    static class ConcludeAssessment extends Awaited {}
}
