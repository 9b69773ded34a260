package org.tongchuang.worklist;

import java.time.Instant;
import org.tongchuang.people.Actor;

/**
 * What somebody does with the tasks that he has ticked, row by row.
 *
 * @param deskId at whose desk: his own, or that of the member he stands in for
 * @param colleagueId who gets them; null unless they are passed on
 * @param reason null where none is asked for
 */
public record Batch(
        String id,
        BatchAct act,
        String unitId,
        String memberId,
        String deskId,
        String colleagueId,
        String colleagueName,
        String reason,
        Instant madeAt) {

    /** What was begun at one desk isn't carried on at another. */
    boolean isOf(Actor actor) {
        return memberId.equals(actor.memberId()) && unitId.equals(actor.unitId()) && deskId.equals(actor.deskId());
    }
}
