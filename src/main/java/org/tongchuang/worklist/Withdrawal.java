package org.tongchuang.worklist;

/**
 * What withdrawing a step would do.
 *
 * @param plan what is taken away; null if nothing leads back to it any more
 * @param begun the later task that somebody has begun, whose holder can still return it; null if nobody has
 * @param bar why it can't be withdrawn; null if it can
 */
public record Withdrawal(Task done, ReturnPlan plan, Task begun, Bar bar) {

    public boolean isPossible() {
        return bar == null;
    }

    /**
     * The reason at hand.
     *
     * @param why the end of its label's key
     * @param what the later step, or empty
     * @param who has it or did it, or empty
     * @param day on which it was done, or empty
     */
    public record Bar(String why, String what, String who, String day) {

        static Bar of(String why) {
            return new Bar(why, "", "", "");
        }

        public String labelKey() {
            return "worklist.withdraw.bar." + why;
        }
    }
}
