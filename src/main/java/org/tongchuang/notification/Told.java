package org.tongchuang.notification;

import java.util.Collection;
import java.util.List;

/**
 * Something that members are told.
 *
 * @param labelKey one sentence; it goes out by mail too, so neither it nor the arguments may hold residents' data
 * @param link a path of this site, "/tasks/…"
 */
public record Told(Collection<String> memberIds, String labelKey, List<String> args, String link) {

    public Told {
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("A link leads to a path of this site, not to " + link);
        }
        memberIds = memberIds.stream().distinct().toList();
        args = List.copyOf(args);
    }
}
