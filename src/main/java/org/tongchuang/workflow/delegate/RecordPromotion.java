package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.designation.PromotionState;
import org.tongchuang.designation.Promotions;
import org.tongchuang.workflow.Verb;

@Verb(value = "recordPromotion", inputs = "state")
class RecordPromotion implements JavaDelegate {

    private final Promotions promotions;

    RecordPromotion(Promotions promotions) {
        this.promotions = promotions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        promotions.record(Inputs.dossierId(execution), PromotionState.valueOf(Inputs.text(execution, "state")));
    }
}
