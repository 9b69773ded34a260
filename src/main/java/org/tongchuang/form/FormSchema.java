package org.tongchuang.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task form: what a {@code .form} file of Camunda Forms says, as far as we do it.
 *
 * @param id the form's id, which models refer to
 * @param words the choices of other forms by their paths: a table shows what was chosen there
 */
public record FormSchema(String id, List<Component> components, Map<String, List<Option>> words) {

    public FormSchema {
        components = List.copyOf(components);
        words = Map.copyOf(words);
    }

    FormSchema(String id, List<Component> components) {
        this(id, components, Map.of());
    }

    /**
     * Reads a form file.
     *
     * @throws UnusableSchema with every fault at once
     */
    public static FormSchema read(String json) {
        SchemaReader reader = new SchemaReader();
        FormSchema schema = reader.read(json);
        if (!reader.faults().isEmpty()) {
            throw new UnusableSchema(reader.faults());
        }
        return schema;
    }

    /** Every fault of a form file, unreadable expressions among them. */
    public static List<SchemaFault> faults(String json, Feel feel) {
        SchemaReader reader = new SchemaReader();
        FormSchema schema = reader.read(json);
        return SchemaCheck.of(schema, feel, reader.faults());
    }

    /** The fields, each by its path: {@code households}, {@code points.about}. */
    public Map<String, Component.Field> fields() {
        Map<String, Component.Field> fields = new LinkedHashMap<>();
        places().forEach((path, place) -> place.field().ifPresent(field -> fields.put(path, field)));
        return fields;
    }

    /** The same, able to say in its tables what was chosen in other forms. */
    public FormSchema knowing(Map<String, List<Option>> choices) {
        return new FormSchema(id, components, choices);
    }

    /** The choices that its fields offer by themselves, by path. */
    public Map<String, List<Option>> choices() {
        Map<String, List<Option>> choices = new LinkedHashMap<>();
        fields().forEach((path, field) -> {
            if (!field.choices().fixed().isEmpty()) {
                choices.put(path, field.choices().fixed());
            }
        });
        return choices;
    }

    /** Whether it has rows to read. */
    public boolean hasTables() {
        return hasTables(components);
    }

    private static boolean hasTables(List<Component> components) {
        return components.stream()
                .anyMatch(component -> component instanceof Component.Table
                        || (component instanceof Component.Group group && hasTables(group.components())));
    }

    /** The files that accepted answers name, inside lists too. */
    public List<String> filesIn(Map<String, Object> answers) {
        return fields().entrySet().stream()
                .filter(field -> field.getValue().kind() == FieldKind.FILES)
                .flatMap(field -> named(answers, field.getKey()))
                .toList();
    }

    private static Stream<String> named(Object answers, String path) {
        if (answers instanceof List<?> rows) {
            return rows.stream().flatMap(row -> named(row, path));
        }
        int dot = path.indexOf('.');
        Object found = answers instanceof Map<?, ?> map ? map.get(dot < 0 ? path : path.substring(0, dot)) : null;
        if (dot >= 0) {
            return named(found, path.substring(dot + 1));
        }
        return found instanceof List<?> ids ? ids.stream().map(Object::toString) : Stream.empty();
    }

    /**
     * Whether what was typed into this form could go on in another: each field that says something is still asked there, in the
     * same way and with the same choices. What is empty isn't asked about.
     */
    public boolean goesOn(Submission typed, FormSchema other) {
        Map<String, Component.Field> before = fields();
        Map<String, Component.Field> after = other.fields();
        return typed.filled().stream()
                .filter(before::containsKey)
                .allMatch(path -> other.asks(path)
                        && before.get(path).kind() == after.get(path).kind()
                        && before.get(path).choices().equals(after.get(path).choices()));
    }

    /** Whether a person may ever change the field. */
    public boolean asks(String path) {
        return Optional.ofNullable(places().get(path)).filter(Place::canBeAsked).isPresent();
    }

    /** Whether what the field says comes out of this form, asked or computed, so that it may serve as routing. */
    public boolean answers(String path) {
        return asks(path)
                || Optional.ofNullable(fields().get(path))
                        .filter(field -> field.kind() == FieldKind.COMPUTED)
                        .isPresent();
    }

    Map<String, Place> places() {
        return Place.of(components);
    }
}
