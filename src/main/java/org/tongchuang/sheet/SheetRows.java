package org.tongchuang.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet as texts. A formula or a link refuses the whole file: a value that computes itself is none. */
final class SheetRows extends DefaultHandler {

    static final int LONGEST = 1000;

    private final List<String> texts;
    private final int widest;
    private final Map<Integer, String[]> rows = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private String cell = "A1";
    private String type = "";
    private boolean reading;

    SheetRows(List<String> texts, int widest) {
        this.texts = texts;
        this.widest = widest;
    }

    /** By their number in the sheet, from 1. */
    Map<Integer, String[]> rows() {
        return rows;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "c" -> begin(attributes);
            case "v", "t" -> reading = true;
            case "f" -> throw new SheetRefused("formula", cell);
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
        cell = attributes.getValue("r") == null ? "" : attributes.getValue("r");
        if (!cell.matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
            throw new SheetRefused("no-sheet");
        }
    }

    private String value() {
        return switch (type) {
            case "s" -> shared();
            case "", "n" -> number();
            case "e" -> throw new SheetRefused("formula", cell);
            default -> text.toString();
        };
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
            return number.stripTrailingZeros().toPlainString();
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
