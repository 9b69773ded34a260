package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** Answers have come in with codes of the batch, or it was voided before. */
public class BatchInUse extends Refusal {

    BatchInUse(int place) {
        super(Kind.CHANGED_MEANWHILE, "survey.refusal.batch-in-use", place);
    }
}
