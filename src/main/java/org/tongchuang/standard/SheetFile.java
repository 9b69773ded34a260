package org.tongchuang.standard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tongchuang.sheet.SheetRefused;
import org.tongchuang.sheet.Spreadsheet;

/** An uploaded sheet, XLSX or CSV, as lines of text. */
final class SheetFile {

    private static final int WIDEST = 60;

    /** Spreadsheets of Chinese offices save CSV so when they don't save UTF-8. */
    private static final Charset GB = Charset.forName("GB18030");

    private SheetFile() {}

    /**
     * The lines, heads first.
     *
     * @throws SheetRefused if it is a spreadsheet of more than values
     */
    static List<SheetLine> read(byte[] file) throws SheetUnreadable {
        boolean packed = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        return packed ? workbook(file) : Csv.lines(text(file));
    }

    private static List<SheetLine> workbook(byte[] file) {
        return Spreadsheet.read(file, 1, WIDEST).get(0).entrySet().stream()
                .map(row -> new SheetLine(row.getKey(), cells(row.getValue())))
                .toList();
    }

    private static List<String> cells(String[] cells) {
        return Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList();
    }

    private static String text(byte[] file) throws SheetUnreadable {
        try {
            return decoded(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException otherwise) {
            try {
                return decoded(file, GB);
            } catch (CharacterCodingException neither) {
                throw new SheetUnreadable(neither);
            }
        }
    }

    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }
}
