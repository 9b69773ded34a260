package org.tongchuang.people.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Level;
import org.tongchuang.people.Role;
import org.tongchuang.people.UnitKind;
import org.tongchuang.sheet.BlankSheet;

/** The empty spreadsheet that administrators fill in, with a third sheet of the words that can be used. */
@Component
public class RosterTemplate {

    private final MessageSource labels;

    RosterTemplate(MessageSource labels) {
        this.labels = labels;
    }

    public byte[] write(Locale locale) {
        var words = new BlankSheet(
                label("people.roster.words", locale),
                heads(List.of("kind", "level", "roles"), locale),
                List.of(
                        labels(Arrays.stream(UnitKind.values()).map(kind -> "people.kind." + kind), locale),
                        labels(Arrays.stream(Level.values()).map(level -> "people.level." + level), locale),
                        labels(Role.ALL.stream().map(Role::labelKey), locale)));
        return BlankSheet.write(
                Stream.concat(Arrays.stream(RosterSheet.values()).map(sheet -> empty(sheet, locale)), Stream.of(words))
                        .toList());
    }

    private BlankSheet empty(RosterSheet sheet, Locale locale) {
        return new BlankSheet(label("people.roster.sheet." + sheet, locale), heads(sheet.columns(), locale), List.of());
    }

    private List<String> heads(List<String> columns, Locale locale) {
        return labels(columns.stream().map(column -> "people.roster.column." + column), locale);
    }

    private List<String> labels(Stream<String> keys, Locale locale) {
        return keys.map(key -> label(key, locale)).toList();
    }

    private String label(String key, Locale locale) {
        return labels.getMessage(key, null, locale);
    }
}
