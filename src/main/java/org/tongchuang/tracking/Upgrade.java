package org.tongchuang.tracking;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Dossiers that an administrator takes from one version of a programme to the newest, row by row.
 *
 * @param renamed what steps have become, as {@code old:new old:new}
 */
public record Upgrade(
        String id,
        String fromVersionId,
        String toVersionId,
        String renamed,
        String unitId,
        String memberId,
        Instant madeAt) {

    /** What steps have become, of words that are {@code old:new}; what is nothing of the kind is left out. */
    public static Map<String, String> read(Iterable<String> words) {
        Map<String, String> renamed = new LinkedHashMap<>();
        words.forEach(word -> {
            String[] parts = word.split(":", -1);
            if (parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
                renamed.put(parts[0], parts[1]);
            }
        });
        return renamed;
    }

    static String written(Map<String, String> renamed) {
        return new TreeMap<>(renamed)
                .entrySet().stream()
                        .map(one -> one.getKey() + ":" + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    Map<String, String> renames() {
        return read(Arrays.asList(renamed.split(" ")));
    }
}
