package org.tongchuang.survey;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How many wrong codes may come from one address within an hour. */
@Validated
@ConfigurationProperties("tongchuang.survey")
record SurveyProperties(@DefaultValue("30") @Min(1) int wrongCodesPerAddress) {}
