package org.tongchuang.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of one sheet as texts. A formula, a link or cells made one refuse the whole file: a value that computes itself is
 * none, and of cells made one only the first says anything.
 */
final class SheetRows extends DefaultHandler {

    static final int LONGEST = 1000;

    private static final int NAMED = 10;

    private final List<String> texts;
    private final NumberFormats formats;
    private final int widest;
    private final Map<Integer, String[]> rows = new TreeMap<>();
    private final Set<String> formulas = new LinkedHashSet<>();
    private final Set<String> merged = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String cell = "A1";
    private String type = "";
    private String style = "";
    private boolean reading;

    SheetRows(List<String> texts, NumberFormats formats, int widest) {
        this.texts = texts;
        this.formats = formats;
        this.widest = widest;
    }

    /**
     * By their number in the sheet, from 1.
     *
     * @throws SheetRefused if there are formulas or cells made one; it names them
     */
    Map<Integer, String[]> rows() {
        refuse("formula", formulas);
        refuse("merged", merged);
        return rows;
    }

    private static void refuse(String why, Set<String> cells) {
        if (!cells.isEmpty()) {
            throw new SheetRefused(why, cells.stream().limit(NAMED).collect(Collectors.joining("、")));
        }
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "c" -> begin(attributes);
            case "v", "t" -> reading = true;
            case "f" -> formulas.add(cell);
            case "mergeCell" -> merged.add(String.valueOf(attributes.getValue("ref")));
            case "hyperlink" -> throw new SheetRefused("link", String.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        reading = false;
        if (name.equals("c") && !text.isEmpty()) {
            put(value());
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    private void begin(Attributes attributes) {
        text.setLength(0);
        type = attributes.getValue("t") == null ? "" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? "" : attributes.getValue("s");
        cell = attributes.getValue("r") == null ? "" : attributes.getValue("r");
        if (!cell.matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
            throw new SheetRefused("no-sheet");
        }
    }

    private String value() {
        return switch (type) {
            case "s" -> shared();
            case "", "n" -> number();
            case "e" -> computed();
            case "d" -> text.substring(0, Math.min(10, text.length()));
            default -> text.toString();
        };
    }

    /** A cell with an error in it was a formula. */
    private String computed() {
        formulas.add(cell);
        return "";
    }

    private String shared() {
        try {
            return texts.get(Integer.parseInt(text.toString()));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw new SheetRefused("no-sheet");
        }
    }

    /** A telephone number that somebody typed as a number comes as 1.38E10. */
    private String number() {
        try {
            var number = new BigDecimal(text.toString());
            if (number.precision() > 30 || Math.abs(number.scale()) > 30) {
                throw new SheetRefused("no-sheet");
            }
            return formats.read(number, style);
        } catch (NumberFormatException broken) {
            throw new SheetRefused("no-sheet");
        }
    }

    private void put(String value) {
        int row = Integer.parseInt(cell.replaceAll("[A-Z]", ""));
        int column = cell.replaceAll("\\d", "").chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        if (!value.isBlank() && column < widest) {
            rows.computeIfAbsent(row, each -> new String[widest])[column] = value.strip();
        }
        if (rows.size() > LONGEST + 1) {
            throw new SheetRefused("too-long", LONGEST);
        }
    }
}
