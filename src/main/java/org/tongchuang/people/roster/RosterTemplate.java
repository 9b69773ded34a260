package org.tongchuang.people.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Level;
import org.tongchuang.people.Role;
import org.tongchuang.people.UnitKind;

/** The empty spreadsheet that administrators fill in, with a third sheet of the words that can be used. */
@Component
public class RosterTemplate {

    private static final int WIDTH = 22;

    private final MessageSource labels;

    RosterTemplate(MessageSource labels) {
        this.labels = labels;
    }

    public byte[] write(Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Tongchuang", "1.0")) {
            for (var sheet : RosterSheet.values()) {
                heads(book.newWorksheet(label("people.roster.sheet." + sheet, locale)), sheet, locale);
            }
            words(book.newWorksheet(label("people.roster.words", locale)), locale);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private void heads(Worksheet sheet, RosterSheet which, Locale locale) {
        for (int column = 0; column < which.columns().size(); column++) {
            sheet.value(
                    0, column, label("people.roster.column." + which.columns().get(column), locale));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, which.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void words(Worksheet sheet, Locale locale) {
        column(
                sheet,
                0,
                "kind",
                Arrays.stream(UnitKind.values())
                        .map(kind -> "people.kind." + kind)
                        .toList(),
                locale);
        column(
                sheet,
                1,
                "level",
                Arrays.stream(Level.values())
                        .map(level -> "people.level." + level)
                        .toList(),
                locale);
        column(sheet, 2, "roles", Role.ALL.stream().map(Role::labelKey).toList(), locale);
    }

    private void column(Worksheet sheet, int column, String head, List<String> labelKeys, Locale locale) {
        sheet.value(0, column, label("people.roster.column." + head, locale));
        sheet.width(column, WIDTH);
        for (int row = 0; row < labelKeys.size(); row++) {
            sheet.value(row + 1, column, label(labelKeys.get(row), locale));
        }
    }

    private String label(String key, Locale locale) {
        return labels.getMessage(key, null, locale);
    }
}
