package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.Naming;
import org.tongchuang.workflow.Verb;

@Verb("nameCommunity")
class NameCommunity implements JavaDelegate {

    private final Naming naming;

    NameCommunity(Naming naming) {
        this.naming = naming;
    }

    @Override
    public void execute(DelegateExecution execution) {
        naming.takeEffect(Inputs.dossierId(execution));
    }
}
