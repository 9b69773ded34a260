package org.tongchuang.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/** From one day to another, both included. */
public record Days(LocalDate from, LocalDate to) {

    static Days ofYear(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Days ofMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Days(month.atDay(1), month.atEndOfMonth());
    }
}
