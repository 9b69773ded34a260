package org.tongchuang.tracking;

import java.util.Arrays;
import java.util.List;

/** Whom to call about a step; the phone may be empty. */
public record Caller(String name, String phone) {

    static List<Caller> of(String packed) {
        return packed == null || packed.isEmpty()
                ? List.of()
                : Arrays.stream(packed.split("‖"))
                        .map(Caller::one)
                        .sorted(java.util.Comparator.comparing(Caller::name))
                        .toList();
    }

    private static Caller one(String packed) {
        int edge = packed.indexOf('¦');
        return new Caller(packed.substring(0, edge), packed.substring(edge + 1));
    }
}
