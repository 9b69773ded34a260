package org.tongchuang.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The expressions of a form in action. */
record Expressions(Feel feel) {

    private static final Pattern BRACES = Pattern.compile("\\{\\{(.+?)}}");

    /** Whether a condition is there and holds; one that gives nothing, because a value is missing, doesn't. */
    boolean holds(String expression, Map<String, Object> scope) {
        return Boolean.TRUE.equals(value(expression, scope));
    }

    Object value(String expression, Map<String, Object> scope) {
        return switch (expression) {
            case "" -> null;
            case "=true" -> true;
            default -> feel.value(expression, scope);
        };
    }

    List<Option> options(Choices choices, Map<String, Object> scope) {
        return choices.source().isEmpty()
                ? choices.fixed()
                : list(value(choices.source(), scope)).map(Expressions::option).toList();
    }

    private static Option option(Object choice) {
        if (choice instanceof Map<?, ?> map) {
            return new Option(text(map.get("label")), text(map.get("value")));
        }
        return new Option(text(choice), text(choice));
    }

    Part prose(Component.Prose prose, Map<String, Object> scope) {
        String text = prose.text().startsWith("=") ? text(value(prose.text(), scope)) : prose.text();
        return new Part.Prose(TextBlock.of(text, words -> fill(words, scope)));
    }

    private String fill(String words, Map<String, Object> scope) {
        return BRACES.matcher(words)
                .replaceAll(match -> Matcher.quoteReplacement(text(value("=" + match.group(1), scope))));
    }

    Part grid(Component.Table table, Map<String, List<Option>> words, Map<String, Object> scope) {
        return new Part.Grid(
                table,
                list(value(table.source(), scope))
                        .map(row -> cells(table, words, row))
                        .toList());
    }

    /** What was chosen stands there as it was read by whoever chose it. */
    private static List<String> cells(Component.Table table, Map<String, List<Option>> words, Object row) {
        String list = table.source().substring(1).strip() + ".";
        return table.columns().stream()
                .map(column -> row instanceof Map<?, ?> map
                        ? word(words.getOrDefault(list + column.value(), List.of()), text(map.get(column.value())))
                        : "")
                .toList();
    }

    private static String word(List<Option> options, String chosen) {
        return options.stream()
                .filter(option -> option.value().equals(chosen))
                .map(Option::label)
                .findFirst()
                .orElse(chosen);
    }

    private static Stream<?> list(Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private static String text(Object value) {
        return value == null ? "" : Shown.plain(Numbers.tidy(value));
    }

    /** Every expression of a form, with the key or label of its component. */
    static Stream<Map.Entry<String, String>> of(List<Component> components) {
        return components.stream().flatMap(Expressions::of).filter(found -> found.getValue()
                .startsWith("="));
    }

    private static Stream<Map.Entry<String, String>> of(Component component) {
        if (component instanceof Component.Field field) {
            return named(
                    field.key(),
                    field.hide(),
                    field.readonly(),
                    field.compute(),
                    field.rules().min(),
                    field.rules().max(),
                    field.choices().source());
        }
        if (component instanceof Component.Group group) {
            return Stream.concat(named(group.wording().label(), group.hide()), of(group.components()));
        }
        if (component instanceof Component.DynamicList list) {
            return Stream.concat(named(list.key(), list.hide()), of(list.components()));
        }
        if (component instanceof Component.Table table) {
            return named(table.wording().label(), table.hide(), table.source());
        }
        return component instanceof Component.Prose prose ? prose(prose) : named("line", component.hide());
    }

    private static Stream<Map.Entry<String, String>> prose(Component.Prose prose) {
        Stream<String> braces = BRACES.matcher(prose.text()).results().map(match -> "=" + match.group(1));
        return Stream.concat(named("text", prose.hide(), prose.text()), braces.map(found -> Map.entry("text", found)));
    }

    private static Stream<Map.Entry<String, String>> named(String element, String... expressions) {
        return Stream.of(expressions).map(expression -> Map.entry(element, expression));
    }
}
