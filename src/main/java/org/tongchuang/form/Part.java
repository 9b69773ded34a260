package org.tongchuang.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A piece of a form as it stands for one person at one moment: conditions decided, values in place. */
public sealed interface Part {

    /** The word by which the macros choose how to show it. */
    default String type() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static String id(String name) {
        return "f-" + name.replace('[', '-').replaceAll("[].]+", "-");
    }

    /**
     * A field that is there.
     *
     * @param name its name in the page: {@code households}, {@code points[0].about}
     * @param editable whether a value may be sent for it
     */
    record Input(
            Component.Field field,
            String name,
            Object value,
            boolean editable,
            BigDecimal min,
            BigDecimal max,
            List<Option> options)
            implements Part {

        public Input {
            options = List.copyOf(options);
        }

        @Override
        public String type() {
            return field.kind().name().toLowerCase(Locale.ROOT);
        }

        /** The id of its box in the page. */
        public String id() {
            return Part.id(name);
        }

        /** Whether this choice is taken. */
        public boolean holds(String choice) {
            return value instanceof List<?> list
                    ? list.contains(choice)
                    : value != null && choice.equals(value.toString());
        }

        /** The value as the box shows it. */
        public String text() {
            return value instanceof BigDecimal number ? number.toPlainString() : value == null ? "" : value.toString();
        }

        boolean computed() {
            return field.kind() == FieldKind.COMPUTED;
        }
    }

    /** A group and what is visible of it. */
    record Section(Component.Group group, List<Part> parts) implements Part {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A list and its rows.
     *
     * @param given what was sent for it, which may be no list at all
     */
    record Rows(Component.DynamicList list, Object given, List<Row> rows) implements Part {
        public Rows {
            rows = List.copyOf(rows);
        }

        /** Whether what was sent for it is a list of rows at all. */
        boolean readable() {
            return given instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
        }
    }

    /** One row of a list. */
    record Row(int index, List<Part> parts) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** Words to read. */
    record Prose(List<TextBlock> blocks) implements Part {}

    /** Rows to read, already as text. */
    record Grid(Component.Table table, List<List<String>> cells) implements Part {}

    /** A separator, or only space. */
    record Line(boolean drawn) implements Part {}
}
