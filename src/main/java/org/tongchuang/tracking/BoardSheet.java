package org.tongchuang.tracking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.form.CellText;

/** Writes a board as a spreadsheet: one row a community, every cell text. */
@Component
class BoardSheet {

    private static final List<String> HEADS = List.of(
            "unit", "number", "phase", "light", "heldUntil", "due", "dueOn", "who", "stuckAt", "lastTask", "callers");

    private final MessageSource labels;

    BoardSheet(MessageSource labels) {
        this.labels = labels;
    }

    byte[] write(Board board, List<BoardLine> lines, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tongchuang", "1.0")) {
            Worksheet sheet = book.newWorksheet(label("tracking.board.title", locale));
            put(sheet, 0, List.of(board.campaign().name()));
            put(
                    sheet,
                    1,
                    HEADS.stream()
                            .map(head -> label("tracking.sheet." + head, locale))
                            .toList());
            sheet.range(0, 0, 1, HEADS.size() - 1).style().bold().set();
            for (int i = 0; i < lines.size(); i++) {
                put(sheet, i + 2, cells(lines.get(i), locale));
            }
            sheet.freezePane(1, 2);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private List<String> cells(BoardLine line, Locale locale) {
        return List.of(
                line.unitName(),
                line.number(),
                text(line.phase()),
                label("web.state." + line.light().css(), locale),
                line.heldUntil() == null ? "" : line.heldUntil().toString(),
                line.due() == null
                        ? ""
                        : label(line.due().key(), locale, line.due().args().toArray()),
                line.dueAt() == null ? "" : ChinaTime.dayOf(line.dueAt()).toString(),
                line.isEnded() ? label("dossier.state." + line.state(), locale) : text(line.who()),
                line.isEnded() ? "" : text(line.why().stuckAt()),
                text(line.why().lastTask()),
                String.join(
                        "；",
                        line.why().callers().stream()
                                .map(caller -> (caller.name() + " " + caller.phone()).strip())
                                .toList()));
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, CellText.safe(cells.get(column)));
        }
    }

    private String label(String key, Locale locale, Object... arguments) {
        return labels.getMessage(key, arguments, key, locale);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
