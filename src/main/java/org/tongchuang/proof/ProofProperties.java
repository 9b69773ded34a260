package org.tongchuang.proof;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much work a form costs.
 *
 * @param most the largest number; half of it is tried on average. 50,000 is a second on a phone of ten years ago
 * @param valid how long somebody may take to fill in the form
 */
@Validated
@ConfigurationProperties("tongchuang.proof")
public record ProofProperties(
        @DefaultValue("50000") @Min(1) @Max(10_000_000) int most, @DefaultValue("2h") Duration valid) {}
