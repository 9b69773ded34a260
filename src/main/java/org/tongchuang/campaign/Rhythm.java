package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How often a stage report falls due. */
public enum Rhythm {
    ONCE(0),
    MONTHLY(1),
    QUARTERLY(3);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The due days from the first to the last; always counted from the first, so that the 31st isn't worn down to the 28th. */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return months == 0
                ? List.of(first)
                : Stream.iterate(0, round -> round + 1)
                        .map(round -> first.plusMonths((long) round * months))
                        .takeWhile(day -> !day.isAfter(last))
                        .toList();
    }
}
