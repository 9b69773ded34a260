package org.tongchuang.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;

/** An edition as a sheet to start editing from; uploaded unchanged it is the same edition again. */
@Component
public class EditionTemplate {

    private static final Map<SheetColumn, Integer> WIDTHS = Map.of(
            SheetColumn.NAME, 36, SheetColumn.NAME_EN, 36, SheetColumn.EVIDENCE, 24, SheetColumn.EVIDENCE_EN, 24);
    private static final int WIDTH = 14;

    private final ManageEditions editions;
    private final SheetHeads heads;
    private final MessageSource labels;

    EditionTemplate(ManageEditions editions, SheetHeads heads, MessageSource labels) {
        this.editions = editions;
        this.heads = heads;
        this.labels = labels;
    }

    public byte[] write(String id, Actor actor, Locale locale) {
        String body = editions.body(editions.see(id, actor));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tongchuang", "1.0")) {
            write(book.newWorksheet(labels.getMessage("standard.sheet.rows", null, locale)), body, locale);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, String body, Locale locale) {
        List<ObjectNode> rows =
                List.copyOf(EditionTree.rows(EditionTree.read(body)).values());
        SheetColumn[] columns = SheetColumn.values();
        for (int number = 0; number < columns.length; number++) {
            SheetColumn column = columns[number];
            sheet.value(0, number, heads.head(column, locale));
            sheet.width(number, WIDTHS.getOrDefault(column, WIDTH));
            for (int line = 0; line < rows.size(); line++) {
                sheet.value(line + 1, number, column.print(rows.get(line)));
            }
        }
        sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
        sheet.freezePane(2, 1);
    }
}
