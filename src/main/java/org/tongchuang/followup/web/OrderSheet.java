package org.tongchuang.followup.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.form.CellText;

/** Writes a list of orders as a spreadsheet, every cell text. */
@Component
class OrderSheet {

    private static final List<String> HEADS = List.of(
            "number",
            "kind",
            "unit",
            "finding",
            "place",
            "severity",
            "owner",
            "due",
            "state",
            "issued",
            "ended",
            "reason");

    private final MessageSource labels;

    OrderSheet(MessageSource labels) {
        this.labels = labels;
    }

    byte[] write(List<OrderLine> lines, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tongchuang", "1.0")) {
            Worksheet sheet = book.newWorksheet(label("followup.nav", locale));
            put(
                    sheet,
                    0,
                    HEADS.stream()
                            .map(head -> label("followup.column." + head, locale))
                            .toList());
            sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().set();
            for (int row = 0; row < lines.size(); row++) {
                put(sheet, row + 1, cells(lines.get(row), locale));
            }
            sheet.freezePane(1, 1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private List<String> cells(OrderLine line, Locale locale) {
        FollowUpOrder order = line.order();
        return List.of(
                order.number(),
                line.kind(),
                order.subjectName(),
                text(order.finding()),
                text(order.place()),
                order.severity() == null ? "" : label("followup.severity." + order.severity(), locale),
                line.owner(),
                day(order.dueOn()),
                label("followup.state." + order.state(), locale),
                day(order.issuedAt()),
                day(order.endedAt()),
                text(order.endedReason()));
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, CellText.safe(cells.get(column)));
        }
    }

    private String label(String key, Locale locale) {
        return labels.getMessage(key, null, key, locale);
    }

    private static String day(Instant at) {
        return at == null ? "" : day(ChinaTime.dayOf(at));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
