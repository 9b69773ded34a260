package org.tongchuang.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** An uploaded sheet, XLSX or CSV, as lines of text. */
public final class SheetFile {

    private static final int WIDEST = 60;

    /** Spreadsheets of Chinese offices save CSV so when they don't save UTF-8. */
    private static final Charset GB = Charset.forName("GB18030");

    private SheetFile() {}

    /**
     * The lines, heads first.
     *
     * @throws SheetRefused if it can't be read, is too long, or is a spreadsheet of more than values
     */
    public static List<SheetLine> read(byte[] file) {
        boolean packed = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        List<SheetLine> lines = packed ? workbook(file) : Csv.lines(text(file));
        if (lines.stream().filter(line -> !line.isEmpty()).count() > SheetRows.LONGEST + 1) {
            throw new SheetRefused("too-long", SheetRows.LONGEST);
        }
        return lines;
    }

    private static List<SheetLine> workbook(byte[] file) {
        return Spreadsheet.read(file, 1, WIDEST).get(0).entrySet().stream()
                .map(row -> new SheetLine(row.getKey(), cells(row.getValue())))
                .toList();
    }

    private static List<String> cells(String[] cells) {
        return Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList();
    }

    private static String text(byte[] file) {
        try {
            return decoded(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException otherwise) {
            try {
                return decoded(file, GB);
            } catch (CharacterCodingException neither) {
                throw new SheetRefused("no-text");
            }
        }
    }

    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }
}
