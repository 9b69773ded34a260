package org.tongchuang.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Values as words on a page. */
final class Shown {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Shown() {}

    static String plain(Object value) {
        return value instanceof Long || value instanceof BigDecimal ? number((Number) value) : String.valueOf(value);
    }

    static String number(Number number) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** The values of a field; several for a list of choices. */
    static List<String> of(Part.Input input, Map<String, String> names, boolean english) {
        Stream<?> values = input.value() instanceof List<?> list ? list.stream() : Stream.ofNullable(input.value());
        return values.map(value -> word(input, value, names, english)).toList();
    }

    private static String word(Part.Input input, Object value, Map<String, String> names, boolean english) {
        return switch (input.field().kind()) {
            case DATE -> date(value.toString(), english);
            case SELECT, RADIO, CHECKLIST, TAGLIST ->
                input.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElseGet(() -> names.getOrDefault(value.toString(), value.toString()));
            default -> plain(value);
        };
    }

    private static String date(String value, boolean english) {
        return value.matches("\\d{4}-\\d\\d-\\d\\d")
                ? (english ? ENGLISH : CHINESE).format(LocalDate.parse(value))
                : value;
    }
}
