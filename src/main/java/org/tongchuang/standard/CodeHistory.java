package org.tongchuang.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the codes of a standard have stood for so far. A code is never given to something else, not even after its row was
 * taken out: scores of earlier years are kept under it. Rewording is free; a row that changes its kind, or of whose words
 * nothing is left, is something else.
 */
final class CodeHistory {

    private static final List<String> WORDS = List.of("name", "nameEn", "evidence");

    private final Map<String, List<ObjectNode>> earlier = new HashMap<>();

    CodeHistory(List<String> bodies) {
        bodies.forEach(body -> EditionTree.rows(EditionTree.read(body))
                .forEach((code, row) ->
                        earlier.computeIfAbsent(code, each -> new ArrayList<>()).add(row)));
    }

    /** The codes that a new edition gives to something else. */
    Stream<String> reused(ObjectNode edition) {
        return EditionTree.rows(edition).entrySet().stream()
                .filter(row -> isSomethingElse(row.getKey(), row.getValue()))
                .map(Map.Entry::getKey);
    }

    private boolean isSomethingElse(String code, ObjectNode row) {
        return earlier.getOrDefault(code, List.of()).stream().anyMatch(before -> !isAlike(before, row));
    }

    private static boolean isAlike(ObjectNode before, ObjectNode row) {
        return before.path("type").asText().equalsIgnoreCase(row.path("type").asText())
                && WORDS.stream()
                        .anyMatch(word -> Objects.equals(
                                before.path(word).asText(), row.path(word).asText()));
    }
}
