package org.tongchuang.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How dates are written on a page: {@code dates.day(…)} and so on, in Shanghai's days. */
@Component
public class Dates {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What leaves the year out, because it is this one. */
    private static final String ANOTHER_YEAR = ".another-year";

    private final MessageSource labels;
    private final Clock clock;

    Dates(MessageSource labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
    }

    /** 2026年11月21日. */
    public String day(TemporalAccessor date) {
        return write("web.date.day", date);
    }

    /** 11-21 周六, for lists; of another year 2025-11-21. */
    public String brief(TemporalAccessor date) {
        return write("web.date.brief" + year(date), date);
    }

    /** 11-21, where there is little room. */
    public String monthDay(TemporalAccessor date) {
        return write("web.date.month-day", date);
    }

    /** 11月21日 周六, for deadlines in running text. */
    public String deadline(TemporalAccessor date) {
        return write("web.date.deadline", date);
    }

    /** 11-21 周六 10:32; of another year 2025-11-21 10:32. */
    public String moment(TemporalAccessor instant) {
        return write("web.date.moment" + year(instant), instant);
    }

    /** 2026-11-21 10:32, where the year matters too. */
    public String stamp(TemporalAccessor instant) {
        return write("web.date.stamp", instant);
    }

    /** 10:32. */
    public String time(TemporalAccessor instant) {
        return write("web.date.time", instant);
    }

    /** 2026-11-21, for datetime attributes and date fields. */
    public String iso(TemporalAccessor date) {
        return date instanceof Instant instant
                ? LocalDate.ofInstant(instant, ZONE).toString()
                : LocalDate.from(date).toString();
    }

    private String year(TemporalAccessor date) {
        boolean thisYear =
                iso(date).startsWith(LocalDate.ofInstant(clock.instant(), ZONE).getYear() + "-");
        return thisYear ? "" : ANOTHER_YEAR;
    }

    private String write(String patternKey, TemporalAccessor date) {
        var locale = LocaleContextHolder.getLocale();
        var pattern = labels.getMessage(patternKey, null, locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(date instanceof Instant i ? i.atZone(ZONE) : date);
    }
}
