package org.tongchuang.dossier;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A part of a dossier that is worked on by itself, beside others of its group.
 *
 * @param part the id of the unit that does it, or the name of the plan
 * @param unitId the unit that does it; null for a plan, which is the dossier's own unit's
 * @param startsOn the first day of a plan's window, or null
 * @param endsOn its last day, or null
 */
public record DossierPart(
        String dossierId,
        String partGroup,
        String part,
        int position,
        String unitId,
        String unitName,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant openedAt) {

    public boolean isOfUnit() {
        return unitId != null;
    }
}
