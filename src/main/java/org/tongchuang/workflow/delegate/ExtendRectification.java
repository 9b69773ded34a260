package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.Extensions;
import org.tongchuang.workflow.Verb;

@Verb("extendRectification")
class ExtendRectification implements JavaDelegate {

    private final Extensions extensions;

    ExtendRectification(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.extend(Inputs.dossierId(execution));
    }
}
