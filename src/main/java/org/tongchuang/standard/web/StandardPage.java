package org.tongchuang.standard.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Part;
import org.tongchuang.standard.Standard;

/**
 * A standard in the reader's language, part by part.
 *
 * @param gradeLines the lines of the grades that have one of their own
 */
public record StandardPage(int size, BigDecimal pass, Map<String, BigDecimal> gradeLines, List<Section> parts) {

    /** One part with its rows. */
    public record Section(String name, BigDecimal weight, List<Line> rows) {}

    /** One row. */
    public record Line(String code, String name, String type, BigDecimal max, String threshold, String origin) {}

    static StandardPage of(Standard standard, Locale locale) {
        return new StandardPage(
                standard.indicators().size(),
                standard.pass().score(),
                standard.pass().grades(),
                standard.parts().stream()
                        .map(part -> section(standard, part, locale))
                        .toList());
    }

    private static Section section(Standard standard, Part part, Locale locale) {
        return new Section(
                part.name(locale),
                part.weight(),
                standard.indicatorsOf(part).stream()
                        .map(row -> line(row, locale))
                        .toList());
    }

    private static Line line(Indicator row, Locale locale) {
        String threshold = row.isMeasured()
                ? row.threshold().measured(locale) + " " + row.threshold().asText() + " "
                        + row.threshold().unit()
                : "";
        return new Line(
                row.code(),
                row.name(locale),
                row.type().name(),
                row.max(),
                threshold,
                row.origin().word());
    }
}
