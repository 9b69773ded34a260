package org.tongchuang.form;

import java.util.Set;

/**
 * Text for a cell that a spreadsheet must never take for a formula: what people wrote may begin like one, and somebody
 * saves the sheet as CSV or types into the cell.
 */
public final class CellText {

    private static final Set<Character> STARTS = Set.of('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');

    private CellText() {}

    public static String safe(String text) {
        String kept = text.codePoints()
                .filter(CellText::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return !kept.isEmpty() && STARTS.contains(kept.charAt(0)) ? "'" + kept : kept;
    }

    /** A sheet is XML, which can't hold every control character. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }
}
