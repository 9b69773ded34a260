package org.tongchuang.people;

import java.time.LocalDate;

/**
 * An absence of today, as it concerns somebody.
 *
 * @param own whether he is away himself; otherwise he stands in
 * @param substituteName null if nobody stands in
 */
public record Away(
        String absenceId, boolean own, String memberName, String substituteName, String unitName, LocalDate lastDay) {}
