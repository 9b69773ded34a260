package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DatesTest {

    private Dates dates;

    @BeforeEach
    void inNovember() {
        var labels = new ResourceBundleMessageSource();
        labels.setBasename("labels/web");
        labels.setDefaultEncoding("UTF-8");
        labels.setFallbackToSystemLocale(false);
        dates = new Dates(labels, Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void thisYearGoesWithoutSaying() {
        assertThat(dates.brief(LocalDate.of(2026, 11, 21))).isEqualTo("11-21 周六");
        assertThat(dates.moment(Instant.parse("2026-11-21T02:32:00Z"))).isEqualTo("11-21 周六 10:32");
    }

    @Test
    void anotherYearIsSaid() {
        assertThat(dates.brief(LocalDate.of(2023, 5, 29))).isEqualTo("2023-05-29");
        assertThat(dates.moment(Instant.parse("2025-12-31T15:59:00Z"))).isEqualTo("2025-12-31 23:59");
        assertThat(dates.moment(Instant.parse("2025-12-31T16:00:00Z"))).isEqualTo("01-01 周四 00:00");
    }
}
