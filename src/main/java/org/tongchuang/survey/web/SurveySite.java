package org.tongchuang.survey.web;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the public finds this site; printed on slips, as on certificates.
 *
 * @param publicUrl without a slash at its end
 */
@Validated
@ConfigurationProperties("tongchuang")
record SurveySite(@DefaultValue("http://localhost:8080") @Pattern(regexp = "https?://\\S*[^/]") String publicUrl) {}
