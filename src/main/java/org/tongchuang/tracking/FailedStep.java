package org.tongchuang.tracking;

import java.time.Instant;

/**
 * An automatic step that the engine tried several times and gave up; its dossier stands still there.
 *
 * @param id of the engine's job
 * @param model the key of the model
 * @param message what the last try said
 */
public record FailedStep(
        String id,
        String dossierId,
        String model,
        String activityId,
        String activityName,
        String message,
        Instant failedAt) {}
