package org.tongchuang.worklist;

import java.util.List;

/**
 * What is to be done with which tasks.
 *
 * @param taskIds the ticked ones, in the order of the list
 * @param colleagueId empty unless they are passed on
 * @param reason empty where none is asked for
 */
public record BatchWish(BatchAct act, List<String> taskIds, String colleagueId, String reason) {

    public BatchWish {
        taskIds = taskIds.stream().distinct().toList();
    }
}
