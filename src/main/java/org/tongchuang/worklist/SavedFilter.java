package org.tongchuang.worklist;

import java.time.Instant;

/**
 * A filter of the worklist under a name.
 *
 * @param sharedWith the unit whose members have it too; empty for its owner alone
 * @param address the worklist with the filter, a path of this site
 */
public record SavedFilter(
        String id,
        String memberId,
        String memberName,
        String sharedWith,
        String name,
        String address,
        Instant savedAt) {

    public boolean isShared() {
        return !sharedWith.isEmpty();
    }
}
