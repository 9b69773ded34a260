package org.tongchuang.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept and how much is taken. No rule sets these figures; they are the product's defaults.
 *
 * @param directory outside of everything that is served; several nodes share one
 * @param perIndicator files that count for one indicator at a time
 * @param perField files that one form field may have been given, dropped ones among them
 * @param perUnit what all files of a unit may take together, superseded ones among them
 * @param megapixels of a picture; what is larger isn't decoded
 */
@Validated
@ConfigurationProperties("tongchuang.evidence")
public record EvidenceSettings(
        @DefaultValue("./data/files") Path directory,
        @DefaultValue("20MB") DataSize fileSize,
        @DefaultValue("30") @Min(1) int perIndicator,
        @DefaultValue("100") @Min(1) int perField,
        @DefaultValue("2GB") DataSize perUnit,
        @DefaultValue("40") @Min(1) @Max(100) int megapixels) {}
