package org.tongchuang.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Points;
import org.tongchuang.assessment.SheetPicture;
import org.tongchuang.assessment.Tally;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Part;

/** Puts a sheet into the words and figures of its page. */
@Component
class SheetViews {

    static final List<Manifest.Sheet> COLUMNS = List.of(Manifest.Sheet.SELF, Manifest.Sheet.TOWN, Manifest.Sheet.CITY);

    private final RowViews rows;

    SheetViews(RowViews rows) {
        this.rows = rows;
    }

    SheetView of(SheetPicture sheet, Locale locale) {
        return of(sheet, SheetFilter.ALL, Map.of(), locale);
    }

    /** The sheet narrowed to some of its rows, with what was typed and not taken in its boxes. */
    SheetView of(SheetPicture sheet, SheetFilter only, Map<String, RowView.TypedView> refused, Locale locale) {
        List<RowView> all = rows.of(sheet, refused, locale);
        Tally own = own(sheet);
        return new SheetView(
                sheet.dossier().id(),
                sheet.dossier().number(),
                sheet.dossier().unitName(),
                sheet.standard().edition().label(locale),
                Points.ofHundredths(sheet.standard().passLineHundredths()).replaceFirst("\\.0$", ""),
                sheet.own() == null ? "" : name(sheet.own().sheet()),
                sheet.own() != null && sheet.own().agreement(),
                sheet.own() == null ? "" : sheet.own().task().id(),
                parts(sheet, all, only, locale),
                totals(sheet, Tally::totalHundredths),
                all.stream().filter(RowView::veto).toList(),
                all.stream().filter(RowView::lacksFiles).toList(),
                own.judgedBaseRows(),
                own.baseRows(),
                points(own.judgedMaxHundredths()),
                points(own.leftMaxHundredths()),
                count(all, row -> row.unjudged() && !row.yesOrNo()),
                count(all, row -> row.unjudged() && row.yesOrNo()),
                count(all, RowView::unexplained),
                count(all, RowView::differs),
                all.size(),
                all.stream()
                        .filter(RowView::asks)
                        .map(RowView::code)
                        .findFirst()
                        .orElse(""));
    }

    private static List<SheetView.PartView> parts(
            SheetPicture sheet, List<RowView> all, SheetFilter only, Locale locale) {
        return sheet.standard().parts().stream()
                .map(part -> part(sheet, part, all, only, locale))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static SheetView.PartView part(
            SheetPicture sheet, Part part, List<RowView> all, SheetFilter only, Locale locale) {
        List<String> codes = sheet.standard().indicatorsOf(part).stream()
                .map(Indicator::code)
                .toList();
        List<RowView> mine =
                all.stream().filter(row -> codes.contains(row.code())).toList();
        return new SheetView.PartView(
                part.key(),
                part.name(locale),
                part.kind().name().toLowerCase(Locale.ROOT),
                Stream.of(part.weight(), part.cap())
                        .filter(Objects::nonNull)
                        .map(points -> points.stripTrailingZeros().toPlainString())
                        .findFirst()
                        .orElse(""),
                totals(sheet, tally -> tally.hundredthsOf(part)),
                mine.stream().filter(row -> !row.unjudged()).count(),
                count(mine, row -> !row.unjudged() && !row.veto()),
                count(mine, RowView::veto),
                count(mine, RowView::unjudged),
                mine.stream().filter(only::shows).toList());
    }

    private static List<SheetView.TotalView> totals(SheetPicture sheet, java.util.function.ToLongFunction<Tally> sum) {
        return COLUMNS.stream()
                .map(column -> new SheetView.TotalView(
                        name(column),
                        sheet.fillsIn(column),
                        sheet.tally(column)
                                .map(tally -> Points.ofHundredths(sum.applyAsLong(tally)))
                                .orElse("—"),
                        ""))
                .toList();
    }

    private static Tally own(SheetPicture sheet) {
        return Optional.ofNullable(sheet.own())
                .flatMap(own -> sheet.tally(own.sheet()))
                .orElseGet(() -> Tally.of(sheet.standard(), Map.of()));
    }

    private static int count(List<RowView> rows, Predicate<RowView> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static String points(long hundredths) {
        return Points.ofHundredths(hundredths).replaceFirst("\\.0$", "");
    }

    static String name(Manifest.Sheet sheet) {
        return sheet.name().toLowerCase(Locale.ROOT);
    }
}
