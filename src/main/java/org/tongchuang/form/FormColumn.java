package org.tongchuang.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A field as a column of a table.
 *
 * @param apart what tells it from others that are called the same; no words if there are none
 */
public record FormColumn(Component.Field field, Wording apart) {

    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "true", "yes", "y", "1");
    private static final Set<String> NO = Set.of("否", "无", "×", "false", "no", "n", "0");

    public String key() {
        return field.key();
    }

    /** What stands above the column. */
    public String head(boolean english) {
        String label = field.wording().labelIn(english);
        return apart.label().isEmpty() ? label : label + "（" + apart.labelIn(english) + "）";
    }

    public boolean isRequired() {
        return field.rules().required();
    }

    /** The words that can be chosen, as far as the form itself says them. */
    public List<String> words() {
        return field.choices().fixed().stream().map(Option::label).toList();
    }

    /** Whether somebody who writes this above a column means it. */
    boolean isCalled(String head) {
        return Stream.of(key(), head(false), head(true))
                .anyMatch(name -> folded(name).equals(folded(head)));
    }

    /** Whether the other, or this one itself, is called the same in one of the languages. */
    boolean clashes(FormColumn other) {
        return head(false).equals(other.head(false)) || head(true).equals(other.head(true));
    }

    /** A cell as the page would post it; empty if it says neither yes nor no where that is asked. */
    public Optional<List<String>> posted(String cell) {
        return switch (field.kind()) {
            case SELECT, RADIO -> Optional.of(List.of(chosen(cell).orElse(cell)));
            case CHECKLIST, TAGLIST -> Optional.of(all(cell));
            case CHECKBOX -> ticked(folded(cell));
            case NUMBER -> Optional.of(List.of(bare(cell)));
            default -> Optional.of(List.of(cell));
        };
    }

    /** A word of the choices may hold what stands between words elsewhere. */
    private List<String> all(String cell) {
        return chosen(cell).map(List::of).orElseGet(() -> Arrays.stream(cell.split("[,，、;；\n]+"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> chosen(word).orElse(word))
                .toList());
    }

    private Optional<String> chosen(String word) {
        return field.choices().fixed().stream()
                .filter(option ->
                        option.value().equals(word) || folded(option.label()).equals(folded(word)))
                .map(Option::value)
                .findFirst();
    }

    private static Optional<List<String>> ticked(String word) {
        if (YES.contains(word)) {
            return Optional.of(List.of("true"));
        }
        return NO.contains(word) ? Optional.of(List.of()) : Optional.empty();
    }

    /** A number without its unit, which spreadsheets write behind it. */
    private String bare(String cell) {
        String unit = Numbers.narrow(field.wording().suffix());
        String narrow = Numbers.narrow(cell);
        return !unit.isEmpty() && narrow.endsWith(unit) ? narrow.substring(0, narrow.length() - unit.length()) : cell;
    }

    private static String folded(String words) {
        return Numbers.narrow(words).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
