package org.tongchuang.ledger.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.form.FormColumn;
import org.tongchuang.form.FormTable;
import org.tongchuang.sheet.BlankSheet;

/** The empty table that whoever keeps a ledger fills in, with a second sheet that says how. */
@Component
class RowTemplate {

    private final MessageSource labels;

    RowTemplate(MessageSource labels) {
        this.labels = labels;
    }

    byte[] write(FormTable table) {
        List<String> heads = each(table, column -> column.head(isEnglish()));
        return BlankSheet.write(List.of(
                new BlankSheet(label("ledger.import.sheet"), heads, List.of()),
                new BlankSheet(
                        label("ledger.import.guide"),
                        List.of(
                                label("ledger.import.column"),
                                label("ledger.import.needed"),
                                label("ledger.import.how"),
                                label("ledger.import.words")),
                        List.of(
                                heads,
                                each(table, column -> label("ledger.import.needed." + column.isRequired())),
                                each(table, this::how),
                                each(table, column -> String.join("、", column.words()))))));
    }

    private String how(FormColumn column) {
        String unit = column.field().wording().suffix();
        String how = label("ledger.import.how." + column.field().kind());
        return unit.isEmpty() ? how : how + label("ledger.import.unit", unit);
    }

    private static List<String> each(FormTable table, Function<FormColumn, String> said) {
        return table.columns().stream().map(said).toList();
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private String label(String key, Object... arguments) {
        return labels.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
