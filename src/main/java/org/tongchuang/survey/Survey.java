package org.tongchuang.survey;

import java.time.Instant;

/**
 * What the residents of a dossier's community are asked.
 *
 * @param households how many there are, as the dossier said when the survey opened; 0 if it didn't
 * @param leastSample how many answers it takes to count
 * @param closedAt null while it can be answered
 * @param closedBy who closed it; empty if the panel's first scores did
 */
public record Survey(
        String id,
        String dossierId,
        String unitName,
        String programmeVersionId,
        int households,
        int leastSample,
        Instant openedAt,
        Instant closedAt,
        String closedBy) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isClosedByTown() {
        return closedAt != null && !closedBy.isEmpty();
    }

    public boolean isClosedByPanel() {
        return closedAt != null && closedBy.isEmpty();
    }
}
