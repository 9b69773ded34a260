package org.tongchuang.standard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongchuang.sheet.SheetLine;

/**
 * Makes the text of a new edition out of a sheet's lines. A row keeps what the sheet has no column for from the row of the
 * same code; parts weigh what their rows add up to, so that wrong maxima show as a sum that isn't 100.
 */
final class ReadSheet {

    private static final Set<SheetColumn> NEEDED =
            Set.of(SheetColumn.CODE, SheetColumn.PART, SheetColumn.NAME, SheetColumn.NAME_EN, SheetColumn.TYPE);

    private final ObjectNode tree;
    private final Map<String, ObjectNode> known;
    private final Map<SheetColumn, Integer> places;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<LineFault> faults = new ArrayList<>();

    private ReadSheet(ObjectNode base, Map<SheetColumn, Integer> places) {
        this.tree = base.deepCopy();
        this.known = EditionTree.rows(base);
        this.places = places;
    }

    /** The new edition as far as it could be read, with all that is wrong. */
    record Reading(ObjectNode tree, Map<String, Integer> lines, List<LineFault> faults) {}

    static Reading of(ObjectNode base, List<SheetLine> sheet, SheetHeads heads) {
        if (sheet.isEmpty()) {
            return new Reading(base, Map.of(), List.of(LineFault.of(0, "", "empty")));
        }
        SheetLine first = sheet.get(0);
        ReadSheet read = new ReadSheet(base, heads.places(first));
        read.heads(first, heads);
        if (read.faults.isEmpty()) {
            read.rows(sheet.subList(1, sheet.size()));
            read.parts();
        }
        return new Reading(read.tree, read.lines, read.faults);
    }

    private void heads(SheetLine first, SheetHeads heads) {
        first.cells().stream()
                .map(String::strip)
                .filter(head -> !heads.isKnown(head))
                .forEach(head -> faults.add(LineFault.of(first.number(), "", "head-unknown", head)));
        NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .sorted()
                .forEach(column ->
                        faults.add(LineFault.of(first.number(), "", "head-missing", "label:" + column.labelKey())));
    }

    private void rows(List<SheetLine> sheet) {
        ArrayNode rows = tree.putArray("indicators");
        for (SheetLine line : sheet) {
            if (!line.isEmpty()) {
                rows.add(row(line));
            }
        }
    }

    private ObjectNode row(SheetLine line) {
        String code = cell(line, SheetColumn.CODE);
        ObjectNode row = known.containsKey(code) ? known.get(code).deepCopy() : tree.objectNode();
        if (lines.putIfAbsent(code, line.number()) != null) {
            faults.add(LineFault.of(line.number(), code, "code-twice", code));
        }
        if (line.cells().stream().anyMatch(ReadSheet::isFormula)) {
            faults.add(LineFault.of(line.number(), code, "formula"));
            return row;
        }
        places.keySet().forEach(column -> put(row, line, column, code));
        tidy(row);
        return row;
    }

    private void put(ObjectNode row, SheetLine line, SheetColumn column, String code) {
        try {
            column.put(row, cell(line, column));
        } catch (IllegalArgumentException unreadable) {
            faults.add(LineFault.of(line.number(), code, "cell", "label:" + column.labelKey(), cell(line, column)));
        }
    }

    private String cell(SheetLine line, SheetColumn column) {
        return line.cell(places.get(column));
    }

    /** What a spreadsheet would work out when somebody opens the file again. */
    private static boolean isFormula(String cell) {
        String text = cell.strip();
        return text.startsWith("=") || text.startsWith("＝") || text.startsWith("+") || text.startsWith("@");
    }

    /** Objects that lost their last field are not there. */
    private static void tidy(ObjectNode row) {
        for (String holder : List.of("threshold", "origin")) {
            if (row.get(holder) instanceof ObjectNode there) {
                if (there.path("question").isEmpty()) {
                    there.remove("question");
                }
                if (there.isEmpty()) {
                    row.remove(holder);
                }
            }
        }
    }

    private void parts() {
        ArrayNode parts = tree.arrayNode();
        tree.path("parts").forEach(part -> {
            BigDecimal sum = sum(part.path("key").asText());
            if (part.has("weight") && sum.signum() > 0) {
                ((ObjectNode) part).put("weight", sum);
            }
            if (isUsed(part.path("key").asText())) {
                parts.add(part);
            }
        });
        tree.set("parts", parts);
    }

    private boolean isUsed(String part) {
        return EditionTree.rows(tree).values().stream()
                .anyMatch(row -> row.path("part").asText().equals(part));
    }

    /** Of the first grade, where rows differ by grade: the check of the whole finds the others out. */
    private BigDecimal sum(String part) {
        String grade = tree.path("grades").path(0).asText();
        return EditionTree.rows(tree).values().stream()
                .filter(row -> row.path("part").asText().equals(part))
                .filter(row -> row.path("grades").isEmpty() || holds(row, grade))
                .map(row -> row.path("max").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean holds(ObjectNode row, String grade) {
        for (var each : row.path("grades")) {
            if (each.asText().equals(grade)) {
                return true;
            }
        }
        return false;
    }
}
