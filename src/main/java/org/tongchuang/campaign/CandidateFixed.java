package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The candidate is chosen already, or has a dossier and so can't be dropped. */
public class CandidateFixed extends Refusal {

    CandidateFixed(String name) {
        super(Kind.RULE_BROKEN, "campaign.refusal.candidate-fixed", name);
    }
}
