package org.tongchuang.tracking.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Part;
import org.tongchuang.standard.Standard;

/** A standard in the reader's language, part by part. */
public record StandardView(String name, String edition, int size, BigDecimal pass, List<Section> sections) {

    /** One part with its rows. */
    public record Section(String name, List<Line> lines) {}

    /**
     * One row.
     *
     * @param max null for what must simply be met
     */
    public record Line(String code, String name, boolean gate, BigDecimal max, String origin) {}

    static StandardView of(Standard standard, Locale locale) {
        return new StandardView(
                standard.name(locale),
                standard.edition().label(locale),
                standard.indicators().size(),
                standard.pass().score(),
                standard.parts().stream()
                        .map(part -> section(standard, part, locale))
                        .toList());
    }

    private static Section section(Standard standard, Part part, Locale locale) {
        return new Section(
                part.name(locale),
                standard.indicatorsOf(part).stream()
                        .map(row -> line(row, locale))
                        .toList());
    }

    private static Line line(Indicator row, Locale locale) {
        return new Line(
                row.code(),
                row.name(locale),
                row.isGate(),
                row.max(),
                row.origin().word());
    }
}
