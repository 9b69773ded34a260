package org.tongchuang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form as a table with a column for each of its fields, in which somebody hands in many answers at once.
 *
 * @param whole whether everything that the form demands has a column: files and lists have none
 */
public record FormTable(List<FormColumn> columns, boolean whole) {

    private static final Wording NO_WORDS = new Wording("", "", "", "", "", "");

    public FormTable {
        columns = List.copyOf(columns);
    }

    public static FormTable of(FormSchema schema) {
        List<FormColumn> grouped = new ArrayList<>();
        boolean whole = walk(schema.components(), NO_WORDS, grouped);
        grouped.removeIf(column -> !schema.asks(column.key()));
        return new FormTable(
                grouped.stream().map(column -> named(column, grouped)).toList(), whole);
    }

    /** The column that somebody means who writes this above it. */
    public Optional<FormColumn> called(String head) {
        return columns.stream().filter(column -> column.isCalled(head)).findFirst();
    }

    /** Of several that are called the same, each with its group behind it, or with its key where that doesn't tell either. */
    private static FormColumn named(FormColumn column, List<FormColumn> all) {
        FormColumn bare = new FormColumn(column.field(), NO_WORDS);
        if (all.stream()
                        .map(one -> new FormColumn(one.field(), NO_WORDS))
                        .filter(bare::clashes)
                        .count()
                == 1) {
            return bare;
        }
        boolean told = !column.apart().label().isEmpty()
                && all.stream().filter(column::clashes).count() == 1;
        return told ? column : new FormColumn(column.field(), new Wording(column.key(), column.key(), "", "", "", ""));
    }

    /** Answers whether everything demanded has got a column. */
    private static boolean walk(List<Component> components, Wording group, List<FormColumn> columns) {
        boolean whole = true;
        for (Component component : components) {
            if (component instanceof Component.Group inner) {
                whole &= walk(inner.components(), inner.wording(), columns);
            } else if (component instanceof Component.DynamicList list) {
                whole &= list.minRows() == 0;
            } else if (component instanceof Component.Field field && field.kind() == FieldKind.FILES) {
                whole &= !field.rules().required();
            } else if (component instanceof Component.Field field) {
                columns.add(new FormColumn(field, group));
            }
        }
        return whole;
    }
}
