package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.Revocations;
import org.tongchuang.workflow.Verb;

@Verb("proposeRevocation")
class ProposeRevocation implements JavaDelegate {

    private final Revocations revocations;

    ProposeRevocation(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        revocations.propose(Inputs.dossierId(execution));
    }
}
