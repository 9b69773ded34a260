package org.tongchuang.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the recurring jobs run; cron expressions are Quartz', in Beijing time.
 *
 * @param enabled false on a node that only answers requests, and in tests
 */
@Validated
@ConfigurationProperties("tongchuang.schedule")
record ScheduleProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") @NotNull @DurationMin(seconds = 1) Duration relayEvery,
        @DefaultValue("5m") @NotNull @DurationMin(seconds = 10) Duration settleEvery,
        @DefaultValue("0 2/10 8-12 * * ?") @NotBlank String digestAt,
        @DefaultValue("0 0 8,14 * * ?") @NotBlank String remindAt,
        @DefaultValue("0 30 6 * * ?") @NotBlank String sweepAt,
        @DefaultValue("0 50 23 * * ?") @NotBlank String sealAt,
        @DefaultValue("0 30 2 * * ?") @NotBlank String checkAt,
        @DefaultValue("0 30 3 * * ?") @NotBlank String cleanAt) {}
