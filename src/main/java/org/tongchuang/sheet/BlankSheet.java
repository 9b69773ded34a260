package org.tongchuang.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet to be filled in, or one of the words to fill others with.
 *
 * @param columns what stands below the heads, column by column; none for a sheet to be filled in
 */
public record BlankSheet(String name, List<String> heads, List<List<String>> columns) {

    private static final int WIDTH = 22;

    /** A workbook of these sheets. */
    public static byte[] write(List<BlankSheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Tongchuang", "1.0")) {
            sheets.forEach(sheet -> sheet.onto(book.newWorksheet(sheet.name())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private void onto(Worksheet sheet) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, WIDTH);
        }
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < columns.get(column).size(); row++) {
                sheet.value(row + 1, column, columns.get(column).get(row));
            }
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
