package org.tongchuang.notice;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How much may come in within an hour. A village shares one address, so its limit isn't one person's. */
@Validated
@ConfigurationProperties("tongchuang.public")
public record FloodProperties(
        @DefaultValue("20") @Min(1) int objectionsPerAddress,
        @DefaultValue("200") @Min(1) int objectionsPerNotice,
        @DefaultValue("60") @Min(1) int codesPerAddress) {}
