package org.tongchuang.campaign;

/**
 * A dossier that arrives at a list point.
 *
 * @param scoreHundredths its score where the list ranks inside the quota, else null
 */
public record NewWaiting(
        String campaignId,
        String point,
        String dossierId,
        String dossierNumber,
        String processInstanceId,
        String unitId,
        String unitPath,
        String unitName,
        Long scoreHundredths) {}
