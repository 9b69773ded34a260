package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.ReReviews;
import org.tongchuang.workflow.Verb;

@Verb("openReReview")
class OpenReReview implements JavaDelegate {

    private final ReReviews reReviews;

    OpenReReview(ReReviews reReviews) {
        this.reReviews = reReviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reReviews.open(Inputs.dossierId(execution));
    }
}
