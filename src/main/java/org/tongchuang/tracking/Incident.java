package org.tongchuang.tracking;

import java.time.Instant;

/** A step that was given up, with the dossier it keeps from going on. */
public record Incident(
        String id,
        String dossierId,
        String dossierNumber,
        String unitName,
        String activityName,
        String message,
        Instant failedAt) {}
