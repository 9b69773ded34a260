package org.tongchuang.dossier;

import org.tongchuang.people.Unit;

/**
 * What a new dossier is made of.
 *
 * @param series the number's part before its counter, for example GC-2026-ZT
 * @param designationId the title that a re-review or revocation is about, else null
 * @param standardEditionId the edition it is assessed by; null if it isn't
 */
public record DossierStart(
        String campaignId,
        String programmeVersionId,
        String processKey,
        String series,
        Unit unit,
        String townId,
        String designationId,
        String standardEditionId,
        String sensitivity) {}
