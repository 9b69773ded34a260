package org.tongchuang.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A form as it stands: what is shown is exactly what is accepted. */
record Sheet(List<Part> parts) {

    Sheet {
        parts = List.copyOf(parts);
    }

    Map<String, Object> values(Predicate<Part.Input> which) {
        return new PartValues(which).of(parts);
    }

    /** Everything that can be sent, by its name in the page: editable fields, lists, and the markers of their rows. */
    Map<String, Part> open() {
        Map<String, Part> open = new LinkedHashMap<>();
        all(parts).forEach(part -> open(part, open));
        return open;
    }

    private static void open(Part part, Map<String, Part> open) {
        if (part instanceof Part.Input input && input.editable()) {
            open.put(input.name(), input);
        } else if (part instanceof Part.Rows rows) {
            open.put(rows.list().key(), rows);
            rows.rows().forEach(row -> open.put(rows.list().key() + "[" + row.index() + "]", rows));
        }
    }

    Stream<Part.Input> inputs() {
        return all(parts).filter(Part.Input.class::isInstance).map(Part.Input.class::cast);
    }

    private static Stream<Part> all(List<Part> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), inside(part)));
    }

    private static Stream<Part> inside(Part part) {
        if (part instanceof Part.Section section) {
            return all(section.parts());
        }
        return part instanceof Part.Rows rows ? rows.rows().stream().flatMap(row -> all(row.parts())) : Stream.empty();
    }
}
