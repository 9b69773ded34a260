package org.tongchuang.assessment;

import java.time.Instant;
import java.util.Optional;

/** A panel with one of its pool, or with nobody if that is empty. */
record PanelSeat(
        String id,
        String dossierId,
        String processInstanceId,
        int sizeWanted,
        long seed,
        Instant drawnAt,
        Instant confirmedAt,
        String confirmedBy,
        Instant sealedAt,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        Integer place,
        PanelMember.Standing standing,
        PanelMember.Why why,
        String reason,
        Instant declaredAt,
        Instant submittedAt) {

    Panel panel() {
        return new Panel(
                id, dossierId, processInstanceId, sizeWanted, seed, drawnAt, confirmedAt, confirmedBy, sealedAt);
    }

    Optional<PanelMember> member() {
        return Optional.ofNullable(memberId)
                .map(taken -> new PanelMember(
                        id,
                        taken,
                        memberName,
                        unitId,
                        unitName,
                        place,
                        standing,
                        why,
                        reason,
                        declaredAt,
                        submittedAt));
    }
}
