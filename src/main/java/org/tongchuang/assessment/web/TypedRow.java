package org.tongchuang.assessment.web;

import java.util.Map;
import org.tongchuang.assessment.Typed;

/** The fields of one row out of the sheet's form; their names end in the row's code. */
record TypedRow(Map<String, String> fields, String code) {

    boolean isThere() {
        return fields.containsKey("rev." + code);
    }

    Typed typed() {
        return new Typed(
                field("gate"), field("score"), field("measured"), !field("na").isEmpty(), field("remark"));
    }

    RowView.TypedView view() {
        Typed typed = typed();
        return new RowView.TypedView(
                typed.gate(), typed.score(), typed.measured(), typed.notApplicable(), typed.remark());
    }

    int rev() {
        return field("rev").matches("\\d{1,9}") ? Integer.parseInt(field("rev")) : -1;
    }

    private String field(String name) {
        return fields.getOrDefault(name + "." + code, "").strip();
    }
}
