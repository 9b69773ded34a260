package org.tongchuang.followup;

import java.util.Set;
import org.tongchuang.worklist.Task;

/** The shared model of an order and its human steps. */
final class OrderSteps {

    static final String MODEL = "follow-up";
    static final String WRITE = "writeFollowUp";
    static final String HANDLE = "handleFollowUp";
    static final String VERIFY = "verifyFollowUp";

    private static final Set<String> ALL = Set.of(WRITE, HANDLE, VERIFY);

    private OrderSteps() {}

    /** Tasks of other steps are none of an order's, which saves looking it up. */
    static boolean isOne(String step) {
        return ALL.contains(step);
    }

    static boolean isOne(Task task) {
        return isOne(task.step());
    }
}
