package org.tongchuang.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides the conditions of a form for given answers. A hidden field has no value, which may decide another condition, so
 * the form is gone through until nothing changes any more.
 */
final class Staging {

    private static final int PASSES = 10;

    private final FormSchema schema;
    private final Expressions expressions;
    private final Map<String, Object> known;
    private final Map<String, Object> prefill;

    Staging(FormSchema schema, Feel feel, Map<String, Object> known) {
        this.schema = schema;
        this.expressions = new Expressions(feel);
        this.known = known;
        this.prefill = Prefill.of(schema.components(), known);
    }

    Sheet opened() {
        return of(prefill);
    }

    Sheet of(Map<String, Object> answers) {
        Spot whole = new Spot("", answers, prefill, scope(prefill, answers));
        Sheet sheet = new Sheet(parts(schema.components(), whole));
        for (int pass = 1; pass < PASSES; pass++) {
            Map<String, Object> scope = scope(Map.of(), sheet.values(input -> true));
            if (scope.equals(whole.scope())) {
                return sheet;
            }
            whole = whole.in(scope);
            sheet = new Sheet(parts(schema.components(), whole));
        }
        return sheet;
    }

    /** What expressions see: known facts, and the form's own fields instead of older facts of the same name. */
    private Map<String, Object> scope(Map<String, Object> prefill, Map<String, Object> answers) {
        Map<String, Object> scope = new LinkedHashMap<>(known);
        schema.places().keySet().stream().filter(path -> path.indexOf('.') < 0).forEach(key -> scope.put(key, null));
        scope.putAll(prefill);
        scope.putAll(answers);
        return scope;
    }

    private List<Part> parts(List<Component> components, Spot spot) {
        return components.stream()
                .filter(component -> !expressions.holds(component.hide(), spot.scope()))
                .map(component -> part(component, spot))
                .toList();
    }

    private Part part(Component component, Spot spot) {
        if (component instanceof Component.Field field) {
            return input(field, spot);
        }
        if (component instanceof Component.DynamicList list) {
            return rows(list, spot);
        }
        if (component instanceof Component.Group group) {
            return new Part.Section(group, parts(group.components(), spot));
        }
        if (component instanceof Component.Prose prose) {
            return expressions.prose(prose, spot.scope());
        }
        return component instanceof Component.Table table
                ? expressions.grid(table, schema.words(), spot.scope())
                : new Part.Line(((Component.Line) component).drawn());
    }

    private Part input(Component.Field field, Spot spot) {
        boolean editable = field.kind() != FieldKind.COMPUTED && !expressions.holds(field.readonly(), spot.scope());
        return new Part.Input(
                field,
                spot.prefix() + field.key(),
                field.kind() == FieldKind.COMPUTED
                        ? Numbers.tidy(expressions.value(field.compute(), spot.scope()))
                        : normal(field, (editable ? spot.answers() : spot.prefill()).get(field.key())),
                editable,
                bound(field.rules().min(), spot),
                bound(field.rules().max(), spot),
                expressions.options(field.choices(), spot.scope()));
    }

    private static Object normal(Component.Field field, Object value) {
        if (value == null) {
            return field.kind().isMany() ? List.of() : field.kind() == FieldKind.CHECKBOX ? Boolean.FALSE : null;
        }
        return value instanceof String text && text.isBlank() ? null : value;
    }

    private BigDecimal bound(String bound, Spot spot) {
        if (!bound.startsWith("=")) {
            return bound.isEmpty() ? null : new BigDecimal(bound);
        }
        return Optional.ofNullable(expressions.value(bound, spot.scope()))
                .filter(Number.class::isInstance)
                .map(number -> new BigDecimal(number.toString()))
                .orElse(null);
    }

    private Part rows(Component.DynamicList list, Spot spot) {
        Object given = Optional.ofNullable(spot.answers().get(list.key())).orElse(List.of());
        Part.Rows unread = new Part.Rows(list, given, List.of());
        if (!unread.readable()) {
            return unread;
        }
        List<Part.Row> rows = new ArrayList<>();
        // One row too many is enough to refuse them; a million wouldn't be read through first.
        for (int i = 0; i < Math.min(((List<?>) given).size(), list.maxRows() + 1); i++) {
            rows.add(new Part.Row(i, parts(list.components(), spot.row(list, i))));
        }
        return new Part.Rows(list, given, rows);
    }
}
