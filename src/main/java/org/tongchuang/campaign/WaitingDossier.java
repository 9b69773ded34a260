package org.tongchuang.campaign;

import java.time.Instant;

/**
 * A dossier at a list point.
 *
 * @param scoreHundredths its score where the list ranks, else null
 * @param fault label key of what kept it from moving, with one detail
 */
public record WaitingDossier(
        String id,
        String campaignId,
        String point,
        String dossierId,
        String dossierNumber,
        String processInstanceId,
        String unitId,
        String unitPath,
        String unitName,
        Long scoreHundredths,
        Instant arrivedAt,
        String actId,
        RowOutcome outcome,
        RowState state,
        String fault,
        String faultDetail,
        Instant movedAt) {

    public boolean isListed() {
        return outcome == RowOutcome.LISTED;
    }
}
