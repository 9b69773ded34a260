package org.tongchuang.assessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.MeasuredValues;
import org.tongchuang.assessment.PanelRow;
import org.tongchuang.assessment.Points;
import org.tongchuang.assessment.SheetPicture;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.assessment.Typed;
import org.tongchuang.assessment.Verdict;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Indicator;

/** Puts the rows of a sheet into words and figures. */
@Component
class RowViews {

    private final SheetReading reading;
    private final AttachedFiles files;
    private final MessageSource labels;

    RowViews(SheetReading reading, AttachedFiles files, MessageSource labels) {
        this.reading = reading;
        this.files = files;
        this.labels = labels;
    }

    List<RowView> of(SheetPicture sheet, Map<String, RowView.TypedView> refused, Locale locale) {
        Map<String, Integer> counts = files.count(sheet.dossier().id());
        return sheet.rows().stream()
                .map(row -> view(sheet, row, refused, counts.getOrDefault(row.code(), 0), locale))
                .toList();
    }

    private RowView view(
            SheetPicture sheet, Indicator row, Map<String, RowView.TypedView> refused, int attached, Locale locale) {
        Optional<MeasuredValues.Found> found = reading.found(sheet.column(), row);
        return new RowView(
                row.code(),
                row.name(locale),
                row.evidence(locale),
                row.deduction(locale),
                row.note(locale),
                "assessment.origin." + row.origin().word(),
                row.scores() ? plain(row.max()) : "",
                cells(sheet, row),
                refused.getOrDefault(row.code(), typed(sheet, row)),
                row.type().name().toLowerCase(Locale.ROOT),
                row.isMeasured()
                        ? row.threshold().measured(locale) + " "
                                + row.threshold().unit()
                        : "",
                row.isMeasured() ? row.threshold().asText() : "",
                sheet.panelRow(row)
                        .filter(PanelRow::apart)
                        .map(panel -> each(panel, locale))
                        .orElse(""),
                found.map(value -> label(
                                value.labelKey(), locale, value.arguments().toArray()))
                        .orElse(""),
                found.map(MeasuredValues.Found::href).orElse(""),
                found.filter(MeasuredValues.Found::isValid).isPresent(),
                row.naAllowed(),
                row.onSite(),
                attached,
                attached == 0 && !row.onSite() && !row.isBonus(),
                sheet.gaps() != null && sheet.gaps().unjudged().contains(row),
                sheet.gaps() != null && sheet.gaps().unexplained().contains(row),
                isVeto(sheet, row),
                differs(sheet, row),
                sheet.revisions().getOrDefault(row.code(), 0));
    }

    private static List<RowView.CellView> cells(SheetPicture sheet, Indicator row) {
        return SheetViews.COLUMNS.stream()
                .map(column -> cell(column, sheet.fillsIn(column), row, sheet.verdict(column, row)))
                .toList();
    }

    private static RowView.CellView cell(Manifest.Sheet column, boolean own, Indicator row, Verdict verdict) {
        String labelKey = "";
        String shown = "";
        if (!verdict.given()) {
            shown = "—";
        } else if (verdict.notApplicable()) {
            labelKey = "assessment.not-applicable";
        } else if (row.scores()) {
            shown = Points.ofHundredths(verdict.hundredths());
        } else {
            labelKey = verdict.failed() ? "assessment.unmet" : "assessment.met";
        }
        String measured = verdict.measured() == null ? "" : plain(verdict.measured());
        return new RowView.CellView(SheetViews.name(column), own, shown, labelKey, measured, verdict.failed());
    }

    private static RowView.TypedView typed(SheetPicture sheet, Indicator row) {
        Typed typed = Typed.of(sheet.entry(row));
        return new RowView.TypedView(
                typed.gate(), typed.score(), typed.measured(), typed.notApplicable(), typed.remark());
    }

    private String each(PanelRow panel, Locale locale) {
        String scores = panel.each().stream()
                .map(one -> words(panel.row(), one, locale))
                .collect(Collectors.joining(label("assessment.list-comma", locale)));
        return label("assessment.each", locale, scores, words(panel.row(), panel.mean(), locale));
    }

    private String words(Indicator row, Verdict verdict, Locale locale) {
        RowView.CellView cell = cell(Manifest.Sheet.CITY, false, row, verdict);
        return cell.labelKey().isEmpty() ? cell.shown() : label(cell.labelKey(), locale);
    }

    private static boolean isVeto(SheetPicture sheet, Indicator row) {
        return row.isVeto()
                && SheetViews.COLUMNS.stream()
                        .filter(column -> sheet.columns().containsKey(column))
                        .map(column -> sheet.verdict(column, row))
                        .filter(Verdict::given)
                        .reduce((lower, higher) -> higher)
                        .filter(Verdict::failed)
                        .isPresent();
    }

    /** Whether the own score lies further from the level below than the panel's members may lie apart. */
    private static boolean differs(SheetPicture sheet, Indicator row) {
        int own =
                sheet.own() == null ? 2 : SheetViews.COLUMNS.indexOf(sheet.own().sheet());
        if (own == 0) {
            return false;
        }
        Verdict mine = sheet.verdict(SheetViews.COLUMNS.get(own), row);
        Verdict below = sheet.verdict(SheetViews.COLUMNS.get(own - 1), row);
        return mine.given()
                && below.given()
                && PanelRow.of(
                                row,
                                List.of(mine, below),
                                sheet.standard().rules().spread())
                        .apart();
    }

    private String label(String key, Locale locale, Object... arguments) {
        return labels.getMessage(key, arguments, locale);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
