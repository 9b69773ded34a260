package org.tongchuang.programme;

import java.time.Instant;

/**
 * A folder of the external directory that one administrator wants to be switched on.
 *
 * @param digest of exactly the files that are proposed, scenarios too
 * @param pendingKey the programme's key while it waits, null after: there are no two at a time
 */
public record FolderProposal(
        String id,
        String programmeKey,
        int versionNo,
        String name,
        String digest,
        String dryRunId,
        String note,
        State state,
        String pendingKey,
        String proposedBy,
        String proposedName,
        Instant proposedAt,
        String settledBy,
        String settledName,
        Instant settledAt,
        String reason) {

    /** What became of it. */
    public enum State {
        PROPOSED,
        SWITCHED_ON,
        REFUSED,
        WITHDRAWN
    }

    public boolean isWaiting() {
        return state == State.PROPOSED;
    }
}
