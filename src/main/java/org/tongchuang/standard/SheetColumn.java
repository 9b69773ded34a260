package org.tongchuang.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The columns of a sheet of indicators, each with its place in a row of the edition's text. */
enum SheetColumn {
    CODE("code"),
    PART("part"),
    NAME("name"),
    NAME_EN("nameEn"),
    TYPE("type"),
    MAX("max", CellKind.NUMBER),
    COMPARISON("threshold.comparison", CellKind.COMPARISON),
    VALUE("threshold.value", CellKind.NUMBER),
    UP_TO("threshold.upTo", CellKind.NUMBER),
    UNIT("threshold.unit"),
    MEASURED("threshold.measured"),
    MEASURED_EN("threshold.measuredEn"),
    SOURCE("threshold.source"),
    BANDS("threshold.bands", CellKind.BANDS),
    EVIDENCE("evidence"),
    EVIDENCE_EN("evidenceEn"),
    ON_SITE("onSite", CellKind.FLAG),
    NA_ALLOWED("naAllowed", CellKind.FLAG),
    SCORER("scorer"),
    DEDUCTION("deduction"),
    DEDUCTION_EN("deductionEn"),
    NOTE("note"),
    NOTE_EN("noteEn"),
    GRADES("grades", CellKind.WORDS),
    STATUS("origin.status"),
    REFS("origin.refs", CellKind.WORDS),
    DEFAULTS("origin.defaults", CellKind.WORDS),
    QUESTION("threshold.question.text"),
    QUESTION_EN("threshold.question.textEn"),
    CHOICES("threshold.question.choices", CellKind.CHOICES);

    private final String place;
    private final CellKind kind;

    SheetColumn(String place) {
        this(place, CellKind.TEXT);
    }

    SheetColumn(String place, CellKind kind) {
        this.place = place;
        this.kind = kind;
    }

    String labelKey() {
        return "standard.field." + place;
    }

    /** Whether a head names the column: by its label in one of the languages, or by its place. */
    boolean isCalled(String head, List<String> labels) {
        return place.equalsIgnoreCase(head) || labels.contains(head.toLowerCase(Locale.ROOT));
    }

    String print(JsonNode row) {
        JsonNode found = row.at("/" + place.replace('.', '/'));
        return found.isMissingNode() || found.isNull() ? "" : kind.print(found);
    }

    /**
     * Puts a cell into its place; an empty one takes away what stood there.
     *
     * @throws IllegalArgumentException if it can't be meant
     */
    void put(ObjectNode row, String cell) {
        String[] path = place.split("\\.", -1);
        ObjectNode holder = row;
        for (int step = 0; step < path.length - 1; step++) {
            JsonNode next = holder.get(path[step]);
            if (next == null && cell.isEmpty()) {
                return;
            }
            holder = next instanceof ObjectNode there ? there : holder.putObject(path[step]);
        }
        if (cell.isEmpty()) {
            holder.remove(path[path.length - 1]);
        } else {
            holder.set(path[path.length - 1], kind.parse(cell));
        }
    }
}
