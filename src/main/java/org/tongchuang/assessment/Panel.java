package org.tongchuang.assessment;

import java.time.Instant;

/**
 * Those who assess a dossier.
 *
 * @param seed what the draw was made with, so that it can be made again
 * @param confirmedAt when the office confirmed it and the scoring began; null before
 * @param sealedAt when all had handed in and their scores were put together; null before, and until then nobody sees
 *     another's
 */
public record Panel(
        String id,
        String dossierId,
        String processInstanceId,
        int sizeWanted,
        long seed,
        Instant drawnAt,
        Instant confirmedAt,
        String confirmedBy,
        Instant sealedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isSealed() {
        return sealedAt != null;
    }
}
