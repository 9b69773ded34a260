package org.tongchuang.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A spreadsheet's sheets as texts, in their order. */
public final class Spreadsheet {

    private final Unpacked parts;

    private Spreadsheet(Unpacked parts) {
        this.parts = parts;
    }

    /**
     * Rows by number for each of the first sheets.
     *
     * @param widest how many columns are read; what stands further right isn't
     * @throws SheetRefused if there is anything but values
     */
    public static List<Map<Integer, String[]>> read(byte[] file, int sheets, int widest) {
        return new Spreadsheet(Unpacked.of(file)).sheets(sheets, widest);
    }

    private List<Map<Integer, String[]>> sheets(int number, int widest) {
        var texts = new SharedTexts();
        parts.part("/xl/sharedStrings.xml").ifPresent(part -> SheetXml.read(part, texts));
        var formats = new NumberFormats();
        parts.part("/xl/workbook.xml").ifPresent(part -> SheetXml.read(part, formats));
        parts.part("/xl/styles.xml").ifPresent(part -> SheetXml.read(part, formats));
        List<Map<Integer, String[]>> sheets = new ArrayList<>();
        for (int sheet = 1; sheet <= number; sheet++) {
            var rows = new SheetRows(texts.texts(), formats, widest);
            var part = parts.part("/xl/worksheets/sheet" + sheet + ".xml")
                    .orElseThrow(() -> new SheetRefused("not-the-template"));
            parts.part("/xl/worksheets/_rels/sheet" + sheet + ".xml.rels")
                    .ifPresent(links -> SheetXml.read(links, new Outside()));
            SheetXml.read(part, rows);
            sheets.add(rows.rows());
        }
        return sheets;
    }

    /** Finds what a sheet takes from elsewhere. */
    private static final class Outside extends DefaultHandler {

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if ("External".equalsIgnoreCase(attributes.getValue("TargetMode"))) {
                throw new SheetRefused("link", "");
            }
        }
    }
}
