package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.workflow.Verb;

@Verb(value = "reachState", inputs = "state", outputs = "reached")
class ReachState implements JavaDelegate {

    private final Dossiers dossiers;

    ReachState(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String state = Inputs.text(execution, "state");
        dossiers.reach(Inputs.dossierId(execution), state);
        execution.setVariable("reached", state);
    }
}
