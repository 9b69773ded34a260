package org.tongchuang.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormColumn;
import org.tongchuang.form.FormTable;
import org.tongchuang.form.Wording;
import org.tongchuang.sheet.SheetFile;
import org.tongchuang.sheet.SheetLine;
import org.tongchuang.sheet.SheetRefused;

/** An uploaded table held against the columns of a ledger's form: its first row tells which column is which. */
final class ReadTable {

    /** Rows at a time: each gets its number and its act under one lock. */
    static final int MOST = 500;

    private final SheetLine heads;
    private final List<SheetLine> lines;
    private final Map<Integer, FormColumn> places = new LinkedHashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    private ReadTable(SheetLine heads, List<SheetLine> lines) {
        this.heads = heads;
        this.lines = lines;
    }

    /**
     * Reads the heads.
     *
     * @throws SheetRefused if there is no table to be read, or too long a one
     */
    static ReadTable of(byte[] file, FormTable table) {
        List<SheetLine> lines =
                SheetFile.read(file).stream().filter(line -> !line.isEmpty()).toList();
        if (lines.size() < 2) {
            throw new SheetRefused("empty");
        }
        if (lines.size() > MOST + 1) {
            throw new SheetRefused("too-long", MOST);
        }
        ReadTable read = new ReadTable(lines.get(0), lines.subList(1, lines.size()));
        read.heads(table);
        return read;
    }

    /** What is wrong with the heads; rows can't be read before it is mended. */
    List<CellFault> faults() {
        return faults;
    }

    List<SheetLine> lines() {
        return lines;
    }

    /** A row as the page of one row would post it, what can't be read put down among the faults. */
    Map<String, List<String>> posted(SheetLine line, List<CellFault> unreadable) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        for (int column = 0; column < line.cells().size(); column++) {
            String cell = line.cell(column);
            FormColumn meant = places.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (meant == null) {
                unreadable.add(CellFault.at(line.number(), column, "", "no-head"));
                continue;
            }
            Optional<List<String>> values = meant.posted(cell);
            values.ifPresent(said -> posted.put(meant.key(), said));
            if (values.isEmpty()) {
                unreadable.add(CellFault.at(line.number(), column, heads.cell(column), "yes-or-no"));
            }
        }
        return posted;
    }

    /** A fault of the form, said at its cell; what the sheet has no column for is said of the row. */
    CellFault at(SheetLine line, FieldFault fault) {
        return places.entrySet().stream()
                .filter(place -> place.getValue().key().equals(fault.name()))
                .findFirst()
                .map(place -> new CellFault(
                        line.number(),
                        CellFault.letters(place.getKey()),
                        heads.cell(place.getKey()),
                        fault.labelKey(),
                        fault.arguments()))
                .orElseGet(() ->
                        new CellFault(line.number(), "", fault.wording().label(), fault.labelKey(), fault.arguments()));
    }

    /** A cell that is filled in although the form, as the row stands, doesn't ask for it. */
    CellFault notAsked(SheetLine line, String field) {
        return at(
                line,
                new FieldFault(
                        field,
                        new Wording(field, field, "", "", "", ""),
                        0,
                        "ledger.import.fault.not-asked",
                        List.of()));
    }

    private void heads(FormTable table) {
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < heads.cells().size(); column++) {
            String head = heads.cell(column);
            Optional<FormColumn> meant = table.called(head);
            if (head.isEmpty()) {
                continue;
            }
            if (meant.isEmpty()) {
                faults.add(CellFault.at(heads.number(), column, head, "head-unknown"));
            } else if (!taken.add(meant.get().key())) {
                faults.add(CellFault.at(heads.number(), column, head, "head-twice"));
            } else {
                places.put(column, meant.get());
            }
        }
        boolean english = isEnglish(table);
        table.columns().stream()
                .filter(column -> column.isRequired() && !taken.contains(column.key()))
                .forEach(column -> faults.add(new CellFault(
                        heads.number(), "", column.head(english), "ledger.import.fault.head-missing", List.of())));
    }

    /** A missing head is named in the language of the others. */
    private boolean isEnglish(FormTable table) {
        return table.columns().stream()
                .anyMatch(column -> heads.cells().contains(column.head(true))
                        && !heads.cells().contains(column.head(false)));
    }
}
