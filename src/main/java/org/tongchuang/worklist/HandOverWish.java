package org.tongchuang.worklist;

import java.util.Set;

/**
 * Which tasks go to whom, and for whom he stands in then.
 *
 * @param memberId whose they are
 * @param taskIds the ticked ones
 * @param absenceIds the ticked ones of colleagues for whom he stands in
 */
public record HandOverWish(
        String memberId,
        String unitId,
        String role,
        Set<String> taskIds,
        Set<String> absenceIds,
        String colleagueId,
        String reason) {

    public HandOverWish {
        taskIds = Set.copyOf(taskIds);
        absenceIds = Set.copyOf(absenceIds);
    }
}
