package org.tongchuang.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads what forms say about an order; a field that wasn't filled in is null. */
final class OrderWords {

    private OrderWords() {}

    static String text(Map<?, ?> answers, String field) {
        Object said = field == null ? null : answers.get(field);
        return said == null || said.toString().isBlank() ? null : said.toString();
    }

    static String text(Map<?, ?> answers, String field, int most) {
        String said = text(answers, field);
        return said == null || said.length() <= most ? said : said.substring(0, most - 1) + "…";
    }

    static LocalDate date(Map<?, ?> answers, String field) {
        String said = text(answers, field);
        return said == null ? null : LocalDate.parse(said);
    }

    static List<String> files(Map<?, ?> answers, String field) {
        return field != null && answers.get(field) instanceof List<?> files
                ? files.stream().map(Object::toString).toList()
                : List.of();
    }

    /** 1 to 3; whatever else a form of the programme's own says is the least. */
    static int severity(Map<?, ?> answers, String field) {
        String said = text(answers, field);
        return said != null && said.matches("[1-3]") ? Integer.parseInt(said) : 1;
    }
}
