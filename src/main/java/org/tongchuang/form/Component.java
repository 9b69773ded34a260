package org.tongchuang.form;

import java.util.List;
import java.util.Map;

/** A piece of a form as its file describes it, before anything is filled in. */
public sealed interface Component {

    /** The expression under which the piece is not there at all; empty if it always is. */
    String hide();

    /**
     * Something to fill in, or a computed value.
     *
     * @param readonly the expression under which it can't be changed; "=true" for never
     * @param compute the expression of a computed field
     */
    record Field(
            String key,
            FieldKind kind,
            Wording wording,
            Rules rules,
            Choices choices,
            String hide,
            String readonly,
            Object defaultValue,
            String compute,
            Map<String, String> properties)
            implements Component {

        public Field {
            properties = Map.copyOf(properties);
        }

        /** A property of our own that the form sets, or an empty text. */
        public String property(String name) {
            return properties.getOrDefault(name, "");
        }
    }

    /** Pieces that belong together under one heading. */
    record Group(Wording wording, String hide, List<Component> components) implements Component {
        public Group {
            components = List.copyOf(components);
        }
    }

    /** The same pieces several times over. */
    record DynamicList(
            String key,
            Wording wording,
            String hide,
            List<Component> components,
            int startRows,
            boolean growing,
            int minRows,
            int maxRows)
            implements Component {
        public DynamicList {
            components = List.copyOf(components);
        }
    }

    /** Words to read, with expressions in double braces. */
    record Prose(String text, String hide) implements Component {}

    /** Rows to read. */
    record Table(Wording wording, String source, List<Option> columns, String hide) implements Component {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** A separator, or only space. */
    record Line(boolean drawn, String hide) implements Component {}
}
