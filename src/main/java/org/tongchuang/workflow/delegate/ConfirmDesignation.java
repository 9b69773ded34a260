package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.ReReviews;
import org.tongchuang.workflow.Verb;

@Verb(value = "confirmDesignation", inputs = "basis")
class ConfirmDesignation implements JavaDelegate {

    private final ReReviews reReviews;

    ConfirmDesignation(ReReviews reReviews) {
        this.reReviews = reReviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reReviews.confirm(Inputs.dossierId(execution), ReReviews.Basis.valueOf(Inputs.text(execution, "basis")));
    }
}
