package org.tongchuang.dossier;

import java.time.Instant;

/**
 * One subject's run through one process of a programme.
 *
 * @param number shown to people, for example GC-2026-ZT-0007; also the process's business key
 * @param campaignId the round it belongs to
 * @param townId the town that organises it
 * @param state where it stands in the words of the programme, for example SUBMITTED_CITY
 * @param outcome how it ended; null while it runs
 * @param designationId the title it re-reviews or revokes; null for an application
 * @param standardEditionId the edition it is assessed by; null for one that is older than editions, or isn't assessed
 * @param grade what its programme's decision table found; null before, and where there are no grades
 * @param sensitivity P0 to P4
 */
public record Dossier(
        String id,
        String number,
        String campaignId,
        String programmeVersionId,
        String processKey,
        String unitId,
        String unitPath,
        String unitName,
        String townId,
        String state,
        String outcome,
        String phase,
        String processInstanceId,
        String designationId,
        String standardEditionId,
        String grade,
        String sensitivity,
        String startedBy,
        Instant startedAt,
        Instant endedAt) {

    public boolean isRunning() {
        return endedAt == null;
    }

    /** Whether it is about a town itself and not about one of its communities. */
    public boolean isOfTown() {
        return unitId.equals(townId);
    }

    Dossier in(String otherPhase) {
        return new Dossier(
                id,
                number,
                campaignId,
                programmeVersionId,
                processKey,
                unitId,
                unitPath,
                unitName,
                townId,
                state,
                outcome,
                otherPhase,
                processInstanceId,
                designationId,
                standardEditionId,
                grade,
                sensitivity,
                startedBy,
                startedAt,
                endedAt);
    }
}
