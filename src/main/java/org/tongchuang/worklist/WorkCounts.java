package org.tongchuang.worklist;

/**
 * How much work there is; each number stops at {@value Worklist#CAP}.
 *
 * @param mine open and claimed by or assigned to the member
 * @param unit open to the member's roles in the unit
 * @param unread of all of them, those that the member hasn't opened yet
 * @param found what the page's filter finds
 * @param requests for more time that wait for the actor
 * @param shown the columns that the member has chosen to see; null if he hasn't chosen
 */
public record WorkCounts(int mine, int unit, int unread, int found, int requests, String shown) {

    /** Everything open to the member. */
    public int all() {
        return Math.min(mine + unit, Worklist.CAP);
    }
}
