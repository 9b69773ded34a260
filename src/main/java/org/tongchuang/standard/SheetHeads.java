package org.tongchuang.standard;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.sheet.SheetLine;

/** The heads of a sheet of indicators in both languages. */
@Component
class SheetHeads {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource labels;

    SheetHeads(MessageSource labels) {
        this.labels = labels;
    }

    String head(SheetColumn column, Locale locale) {
        return labels.getMessage(column.labelKey(), null, locale);
    }

    /** Which column stands where; heads that nobody knows are left out. */
    Map<SheetColumn, Integer> places(SheetLine heads) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        for (int number = 0; number < heads.cells().size(); number++) {
            int place = number;
            column(heads.cell(number)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    boolean isKnown(String head) {
        return head.isEmpty() || column(head).isPresent();
    }

    private Optional<SheetColumn> column(String head) {
        return Stream.of(SheetColumn.values())
                .filter(column -> column.isCalled(head, spoken(column)))
                .findFirst();
    }

    private List<String> spoken(SheetColumn column) {
        return LANGUAGES.stream()
                .map(locale -> head(column, locale).toLowerCase(Locale.ROOT))
                .toList();
    }
}
