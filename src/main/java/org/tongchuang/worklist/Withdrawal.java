package org.tongchuang.worklist;

/**
 * What withdrawing a step would do.
 *
 * @param plan what is taken away; null if it can't be withdrawn any more
 * @param begun the later task that somebody has begun, whose holder can still return it; null if nobody has
 */
public record Withdrawal(Task done, ReturnPlan plan, Task begun) {

    public boolean isPossible() {
        return plan != null && begun == null;
    }
}
