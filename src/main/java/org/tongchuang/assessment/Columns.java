package org.tongchuang.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Standard;

/** The three columns that count, each as it was handed in; the city's only when nothing of it is sealed any more. */
@Component
public class Columns {

    private final Sheets sheets;
    private final Panels panels;

    Columns(Sheets sheets, Panels panels) {
        this.sheets = sheets;
        this.panels = panels;
    }

    /** What a level has handed in, or empty if it hasn't or a panel's seal is on it. */
    public Optional<Map<String, Verdict>> of(String dossierId, Manifest.Sheet sheet, Standard standard) {
        Optional<Panel> panel = sheet == Manifest.Sheet.CITY ? panels.latest(dossierId) : Optional.empty();
        return panel.isPresent()
                ? panel.filter(Panel::isSealed).map(closed -> ofPanel(closed, standard))
                : sheets.latest(Column.of(dossierId, sheet)).map(latest -> Sheets.verdicts(standard, latest.entries()));
    }

    /** What decides in each row: the highest level that has judged it. */
    Map<String, Verdict> deciding(String dossierId, Standard standard) {
        return Deciding.of(List.of(
                of(dossierId, Manifest.Sheet.SELF, standard).orElse(Map.of()),
                of(dossierId, Manifest.Sheet.TOWN, standard).orElse(Map.of()),
                of(dossierId, Manifest.Sheet.CITY, standard).orElse(Map.of())));
    }

    private Map<String, Verdict> ofPanel(Panel panel, Standard standard) {
        Map<String, Verdict> column = new HashMap<>();
        panels.rows(panel, standard).forEach(row -> column.put(row.row().code(), row.mean()));
        agreed(panel).forEach((code, entry) -> standard.indicator(code)
                .ifPresent(row -> column.put(code, Verdict.of(row, entry))));
        return column;
    }

    /** What the panel agreed on after it was sealed. */
    Map<String, Entry> agreed(Panel panel) {
        return sheets.latest(Column.of(panel.dossierId(), Manifest.Sheet.CITY))
                .filter(latest -> !latest.sealedAt().isBefore(panel.sealedAt()))
                .map(NewestSheet::entries)
                .orElse(Map.of());
    }
}
