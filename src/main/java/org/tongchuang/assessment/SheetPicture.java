package org.tongchuang.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;

/**
 * A sheet as one member may see it.
 *
 * @param rows the rows it is about
 * @param columns the columns that are known to this member; a column that isn't there isn't handed in, or sealed
 * @param own what this member fills in; null if the sheet is only read
 * @param gaps what it still lacks; null if it is only read
 * @param panelRows what the members of a panel said, once it is unsealed
 */
public record SheetPicture(
        Dossier dossier,
        Standard standard,
        List<Indicator> rows,
        Map<Manifest.Sheet, Map<String, Verdict>> columns,
        SheetTask own,
        Map<String, Entry> entries,
        Map<String, Integer> revisions,
        Gaps gaps,
        List<PanelRow> panelRows) {

    public Optional<Tally> tally(Manifest.Sheet sheet) {
        return Optional.ofNullable(columns.get(sheet)).map(column -> Tally.of(standard, column));
    }

    /** The column that is filled in, or else the one that decides. */
    public Column column() {
        return own == null ? Column.of(dossier.id(), Manifest.Sheet.CITY) : own.column();
    }

    public Verdict verdict(Manifest.Sheet sheet, Indicator row) {
        return columns.getOrDefault(sheet, Map.of()).getOrDefault(row.code(), Verdict.NONE);
    }

    public Entry entry(Indicator row) {
        return entries.getOrDefault(row.code(), Entry.EMPTY);
    }

    public boolean fillsIn(Manifest.Sheet sheet) {
        return own != null && own.sheet() == sheet;
    }

    public Optional<PanelRow> panelRow(Indicator row) {
        return panelRows.stream().filter(one -> one.row().equals(row)).findFirst();
    }
}
