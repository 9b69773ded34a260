package org.tongchuang.talk;

import java.time.Instant;

/**
 * One to whom a copy went.
 *
 * @param readAt when he said that he had read it; null before
 */
public record CopyReceiver(String copyId, String memberId, String memberName, String unitName, Instant readAt) {

    public boolean hasRead() {
        return readAt != null;
    }
}
