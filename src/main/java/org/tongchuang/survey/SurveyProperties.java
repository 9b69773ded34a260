package org.tongchuang.survey;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many wrong codes may come from one address within an hour, and from how many answers on a pattern is named.
 *
 * @param patternSpan the minutes within which answers of one address or browser are counted together
 * @param sameAnswers equal answers one after another
 * @param tracesKept how long it is known where answers came from
 */
@Validated
@ConfigurationProperties("tongchuang.survey")
record SurveyProperties(
        @DefaultValue("30") @Min(1) int wrongCodesPerAddress,
        @DefaultValue("10m") Duration patternSpan,
        @DefaultValue("10") @Min(2) int sameAddress,
        @DefaultValue("20") @Min(2) int sameAgent,
        @DefaultValue("20") @Min(2) int sameAnswers,
        @DefaultValue("90d") Duration tracesKept) {}
