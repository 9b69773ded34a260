package org.tongchuang.sheet;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values by RFC 4180; a quoted cell may hold line ends. */
final class Csv {

    private final String text;
    private final List<SheetLine> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private Csv(String text) {
        this.text = text;
    }

    static List<SheetLine> lines(String text) {
        Csv csv = new Csv(text.replace("\r\n", "\n").replace('\r', '\n'));
        for (int at = 0; at < csv.text.length(); at++) {
            at = csv.take(at);
        }
        csv.endLine();
        return csv.lines;
    }

    /** Takes one sign, or the two of a doubled quote; answers where the last one stands. */
    private int take(int at) {
        char sign = text.charAt(at);
        boolean doubled = sign == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) {
            cell.append('"');
            return at + 1;
        }
        if (sign == '"') {
            quoted = !quoted;
        } else if (sign == ',' && !quoted) {
            endCell();
        } else if (sign == '\n' && !quoted) {
            endLine();
        } else {
            cell.append(sign);
        }
        return at;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell = new StringBuilder();
    }

    private void endLine() {
        endCell();
        lines.add(new SheetLine(lines.size() + 1, cells));
        cells = new ArrayList<>();
    }
}
