package org.tongchuang.ledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.form.CellText;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.LedgerRow;

/** Writes a ledger as a spreadsheet: one row a number, every cell text, veiled where lists are. */
@Component
class BookSheet {

    private final BookNames names;
    private final RowWords words;
    private final MessageSource labels;

    BookSheet(BookNames names, RowWords words, MessageSource labels) {
        this.names = names;
        this.words = words;
        this.labels = labels;
    }

    byte[] write(Book book, List<LedgerRow> rows) {
        List<BookNames.Column> columns = names.columns(book);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tongchuang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(label("ledger.nav"));
            put(sheet, 0, List.of(names.name(book), book.unitName(), Integer.toString(book.bookYear())));
            put(sheet, 1, heads(columns));
            sheet.range(0, 0, 1, columns.size() + 3).style().bold().set();
            for (int i = 0; i < rows.size(); i++) {
                put(sheet, i + 2, cells(book, rows.get(i), columns));
            }
            sheet.freezePane(1, 2);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private List<String> heads(List<BookNames.Column> columns) {
        List<String> heads = new ArrayList<>(List.of(label("ledger.no")));
        columns.forEach(column -> heads.add(column.label()));
        heads.addAll(List.of(label("ledger.recorded"), label("ledger.recorded-on"), label("ledger.remark")));
        return heads;
    }

    private List<String> cells(Book book, LedgerRow row, List<BookNames.Column> columns) {
        Map<String, String> said = words.cells(book, row);
        List<String> cells = new ArrayList<>(List.of(Integer.toString(row.rowNo())));
        columns.forEach(column -> cells.add(said.getOrDefault(column.field(), "")));
        cells.add(row.memberName());
        cells.add(ChinaTime.dayOf(row.recordedAt()).toString());
        cells.add(remark(row));
        return cells;
    }

    private String remark(LedgerRow row) {
        List<String> remarks = new ArrayList<>();
        if (row.voided()) {
            remarks.add(label("ledger.voided"));
        }
        if (!row.timely()) {
            remarks.add(label("ledger.belated"));
        }
        if (!row.complete()) {
            remarks.add(label("ledger.incomplete"));
        }
        return String.join("；", remarks);
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, CellText.safe(cells.get(column)));
        }
    }

    private String label(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return labels.getMessage(key, null, key, locale);
    }
}
