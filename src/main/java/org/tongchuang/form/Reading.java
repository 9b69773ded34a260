package org.tongchuang.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed, as a value of its field: canonical if it can be read, otherwise the text itself; null if blank. */
final class Reading {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private Reading() {}

    static Object of(Component.Field field, List<String> raw) {
        List<String> given =
                raw.stream().map(Reading::tidy).filter(text -> !text.isEmpty()).toList();
        if (field.kind().isMany()) {
            return given.stream().distinct().toList();
        }
        if (field.kind() == FieldKind.CHECKBOX) {
            return !given.isEmpty() && !given.contains("false");
        }
        return given.isEmpty() ? null : one(field, given);
    }

    /** A second value for a field that takes one is kept as text, so that it is found faulty instead of being dropped. */
    private static Object one(Component.Field field, List<String> given) {
        String text = String.join("\n", given);
        return switch (field.kind()) {
            case NUMBER -> Numbers.read(text).map(Object.class::cast).orElse(text);
            case DATE -> date(text);
            default -> field.rules().shape().isEmpty() ? text : Numbers.narrow(text);
        };
    }

    private static String tidy(String raw) {
        return raw.replace("\r\n", "\n").strip();
    }

    private static String date(String text) {
        Matcher date = DATE.matcher(Numbers.narrow(text));
        if (!date.matches()) {
            return text;
        }
        try {
            return LocalDate.of(number(date, 1), number(date, 2), number(date, 3))
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
