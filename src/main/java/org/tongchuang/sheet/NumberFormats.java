package org.tongchuang.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How the numbers of cells are to be read: a spreadsheet keeps a day as a number of days and 97 % as 0.97, and only the
 * cell's style tells.
 */
final class NumberFormats extends DefaultHandler {

    /** The day before its first, and one less: a spreadsheet knows a 29 February 1900. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    /** How much later a workbook from an old Macintosh begins to count. */
    private static final int SINCE_1904 = 1462;

    private static final int LAST_DAY = 2_958_465;
    private static final int PERCENT = 9;
    private static final int PERCENT_EXACTLY = 10;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inStyles;
    private boolean since1904;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbookPr" ->
                since1904 = List.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
            case "numFmt" -> codes.put(number(attributes, "numFmtId"), code(attributes));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) {
                    styles.add(number(attributes, "numFmtId"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        inStyles = inStyles && !name.equals("cellXfs");
    }

    /** The number as a person reads it in the cell. */
    String read(BigDecimal number, String style) {
        int format = format(style);
        int days = since1904 ? SINCE_1904 : 0;
        BigDecimal day = number.setScale(0, RoundingMode.FLOOR).add(BigDecimal.valueOf(days));
        if (isDay(format) && day.signum() > 0 && day.intValue() <= LAST_DAY) {
            return ZERO.plusDays(day.intValue()).toString();
        }
        return isPercent(format) ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private int format(String style) {
        int place = style.matches("\\d{1,5}") ? Integer.parseInt(style) : 0;
        return place < styles.size() ? styles.get(place) : 0;
    }

    /** Those built in, the Chinese ones among them, and those written out with a year or a day. */
    private boolean isDay(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 54)
                || (format >= 57 && format <= 58)
                || codes.getOrDefault(format, "").matches(".*[yd年].*");
    }

    private boolean isPercent(int format) {
        return format == PERCENT
                || format == PERCENT_EXACTLY
                || codes.getOrDefault(format, "").contains("%");
    }

    /** Without what stands in quotes, brackets or behind a backslash: those are words, colours and conditions. */
    private static String code(Attributes attributes) {
        return String.valueOf(attributes.getValue("formatCode"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
    }

    private static int number(Attributes attributes, String name) {
        String text = String.valueOf(attributes.getValue(name));
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
