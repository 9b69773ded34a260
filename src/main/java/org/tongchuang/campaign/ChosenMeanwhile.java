package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** Another act has taken a dossier in the meantime. */
public class ChosenMeanwhile extends Refusal {

    ChosenMeanwhile(String number) {
        super(Kind.CHANGED_MEANWHILE, "campaign.refusal.chosen-meanwhile", number);
    }
}
