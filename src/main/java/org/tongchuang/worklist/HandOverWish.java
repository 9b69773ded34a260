package org.tongchuang.worklist;

import java.util.Set;

/**
 * Which tasks go to whom.
 *
 * @param memberId whose they are
 * @param taskIds the ticked ones
 */
public record HandOverWish(
        String memberId, String unitId, String role, Set<String> taskIds, String colleagueId, String reason) {

    public HandOverWish {
        taskIds = Set.copyOf(taskIds);
    }
}
