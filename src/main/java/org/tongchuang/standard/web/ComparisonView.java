package org.tongchuang.standard.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.tongchuang.standard.Comparison;

/**
 * Two editions side by side, in the reader's words.
 *
 * @param rows those that differ, in the order of the sheet
 * @param same how many rows are the same in both
 */
public record ComparisonView(
        List<FieldView> head, List<RowView> rows, long added, long removed, long changed, long same) {

    private static final String PART = "parts.";

    /** One field that differs. */
    public record FieldView(String name, String before, String after) {}

    /** One row that differs. */
    public record RowView(String code, String name, String change, List<FieldView> fields) {}

    static ComparisonView of(Comparison comparison, MessageSource labels, Locale locale) {
        return new ComparisonView(
                fields(comparison.head(), labels, locale),
                comparison.rows().stream()
                        .filter(row -> row.change() != Comparison.Change.SAME)
                        .map(row -> new RowView(
                                row.code(),
                                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? row.nameEn() : row.name(),
                                row.change().name(),
                                fields(row.fields(), labels, locale)))
                        .toList(),
                comparison.count(Comparison.Change.ADDED),
                comparison.count(Comparison.Change.REMOVED),
                comparison.count(Comparison.Change.CHANGED),
                comparison.count(Comparison.Change.SAME));
    }

    public boolean isSame() {
        return head.isEmpty() && rows.isEmpty();
    }

    private static List<FieldView> fields(List<Comparison.Field> fields, MessageSource labels, Locale locale) {
        return fields.stream()
                .map(field -> new FieldView(name(field.name(), labels, locale), field.before(), field.after()))
                .toList();
    }

    /** A field that has no name of its own is shown as the file calls it. */
    private static String name(String field, MessageSource labels, Locale locale) {
        return field.startsWith(PART)
                ? labels.getMessage("standard.compare.part", new Object[] {field.substring(PART.length())}, locale)
                : labels.getMessage("standard.field." + field, null, field, locale);
    }
}
