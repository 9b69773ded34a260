package org.tongchuang.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Something that members are told.
 *
 * @param unitId whose work it is, so whose webhooks hear of it; null for no unit's
 * @param labelKey one sentence; it goes out by mail too, so neither it nor the arguments may hold residents' data
 * @param link a path of this site, "/tasks/…"
 * @param mailFrom before which no mail goes out; null for at once
 */
public record Told(
        Collection<String> memberIds,
        String unitId,
        String labelKey,
        List<String> args,
        String link,
        Instant mailFrom) {

    public Told {
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("A link leads to a path of this site, not to " + link);
        }
        memberIds = memberIds.stream().distinct().toList();
        args = List.copyOf(args);
    }

    public Told(Collection<String> memberIds, String unitId, String labelKey, List<String> args, String link) {
        this(memberIds, unitId, labelKey, args, link, null);
    }
}
