package org.tongchuang.campaign;

import java.time.Instant;

/**
 * A community that its town has chosen to create.
 *
 * @param dossierId null until its dossier is started
 */
public record Candidate(
        String campaignId,
        String unitId,
        String unitPath,
        String unitName,
        String townId,
        String reason,
        String dossierId,
        Instant chosenAt) {}
