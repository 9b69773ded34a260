package org.tongchuang.assessment;

import java.time.Instant;

/**
 * Somebody of the pool that a panel was drawn from.
 *
 * @param place in the order of the draw; 0 for whoever was shut out of it
 * @param why the reason for being shut out or having left; null otherwise
 * @param reason what was said about it
 */
public record PanelMember(
        String panelId,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        int place,
        Standing standing,
        Why why,
        String reason,
        Instant declaredAt,
        Instant submittedAt) {

    /** Where somebody stands after the draw. */
    public enum Standing {
        MEMBER,
        RESERVE,
        EXCLUDED,
        LEFT
    }

    /** Why somebody may not assess. */
    public enum Why {
        APPLICANT_UNIT,
        APPLICANT_TOWN,
        FORMER_UNIT,
        DECLARED,
        RECUSED
    }

    public boolean isMember() {
        return standing == Standing.MEMBER;
    }

    static PanelMember drawn(String panelId, Candidate candidate, int place, Standing standing) {
        return of(panelId, candidate, place, standing, null);
    }

    static PanelMember excluded(String panelId, Candidate candidate) {
        return of(panelId, candidate, 0, Standing.EXCLUDED, candidate.conflict());
    }

    private static PanelMember of(String panelId, Candidate candidate, int place, Standing standing, Why why) {
        return new PanelMember(
                panelId,
                candidate.memberId(),
                candidate.memberName(),
                candidate.unitId(),
                candidate.unitName(),
                place,
                standing,
                why,
                null,
                null,
                null);
    }
}
