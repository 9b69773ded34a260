package org.tongchuang.worklist;

/**
 * How much work there is; each number stops at {@value Worklist#CAP}.
 *
 * @param mine open and claimed by or assigned to the member
 * @param unit open to the member's roles in the unit
 * @param found what the page's filter finds
 */
public record WorkCounts(int mine, int unit, int found) {

    /** Everything open to the member. */
    public int all() {
        return Math.min(mine + unit, Worklist.CAP);
    }
}
