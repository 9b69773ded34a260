package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.Revocations;
import org.tongchuang.workflow.Verb;

@Verb("revokeDesignation")
class RevokeDesignation implements JavaDelegate {

    private final Revocations revocations;

    RevokeDesignation(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        revocations.revoke(Inputs.dossierId(execution));
    }
}
