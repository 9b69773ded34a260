package org.tongchuang.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Collects the values of some parts by key, lists as lists of maps. */
record PartValues(Predicate<Part.Input> which) {

    Map<String, Object> of(List<Part> parts) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.Input input && which.test(input)) {
                values.put(input.field().key(), input.value());
            } else if (part instanceof Part.Section section) {
                values.putAll(of(section.parts()));
            } else if (part instanceof Part.Rows rows) {
                values.put(rows.list().key(), rows(rows));
            }
        }
        return values;
    }

    private Object rows(Part.Rows rows) {
        return rows.readable()
                ? rows.rows().stream().map(row -> of(row.parts())).toList()
                : rows.given();
    }
}
