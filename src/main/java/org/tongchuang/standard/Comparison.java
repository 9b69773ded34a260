package org.tongchuang.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Two editions row by row.
 *
 * @param head what differs outside the rows
 * @param rows every row of either edition, in the order of the later one
 */
public record Comparison(List<Field> head, List<Line> rows) {

    /** How a row fares from one edition to the other. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        SAME
    }

    /** One field that differs; empty where it isn't there. */
    public record Field(String name, String before, String after) {}

    /**
     * One row.
     *
     * @param fields what differs; all there is of a row that is only in one edition
     */
    public record Line(String code, String name, String nameEn, Change change, List<Field> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    public Comparison {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    public long count(Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    public boolean isSame() {
        return head.isEmpty() && count(Change.SAME) == rows.size();
    }

    static Comparison of(String before, String after) {
        ObjectNode earlier = EditionTree.read(before);
        ObjectNode later = EditionTree.read(after);
        return new Comparison(fields(head(earlier), head(later)), rows(earlier, later));
    }

    private static List<Line> rows(ObjectNode earlier, ObjectNode later) {
        Map<String, ObjectNode> left = EditionTree.rows(earlier);
        Map<String, ObjectNode> right = EditionTree.rows(later);
        Set<String> codes = new LinkedHashSet<>(right.keySet());
        codes.addAll(left.keySet());
        return codes.stream()
                .map(code -> line(code, left.get(code), right.get(code)))
                .toList();
    }

    private static Line line(String code, ObjectNode before, ObjectNode after) {
        ObjectNode named = after == null ? before : after;
        List<Field> fields = fields(flat(before), flat(after));
        return new Line(
                code,
                named.path("name").asText(),
                named.path("nameEn").asText(),
                change(before, after, fields),
                fields);
    }

    private static Change change(ObjectNode before, ObjectNode after, List<Field> fields) {
        if (before == null || after == null) {
            return before == null ? Change.ADDED : Change.REMOVED;
        }
        return fields.isEmpty() ? Change.SAME : Change.CHANGED;
    }

    private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(name -> new Field(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .toList();
    }

    private static Map<String, String> head(ObjectNode tree) {
        ObjectNode head = tree.deepCopy();
        head.remove(List.of("indicators", "parts", "sources"));
        Map<String, String> flat = flat(head);
        tree.path("parts")
                .forEach(part -> flat.put(
                        "parts." + part.path("key").asText(),
                        part.path("name").asText() + " " + part.path("weight").asText()));
        return flat;
    }

    private static Map<String, String> flat(JsonNode node) {
        Map<String, String> flat = new TreeMap<>();
        if (node != null) {
            flatten("", node, flat);
        }
        return flat;
    }

    private static void flatten(String place, JsonNode node, Map<String, String> flat) {
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> flatten(
                            place.isEmpty() ? each.getKey() : place + "." + each.getKey(), each.getValue(), flat));
        } else if (!spoken(node).isEmpty()) {
            flat.put(place, spoken(node));
        }
    }

    private static String spoken(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Comparison::element)
                    .collect(Collectors.joining("、"));
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asText();
    }

    private static String element(JsonNode node) {
        List<String> values = new ArrayList<>(flat(node).values());
        return node.isObject() ? String.join(" ", values) : spoken(node);
    }
}
