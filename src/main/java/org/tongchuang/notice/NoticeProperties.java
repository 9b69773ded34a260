package org.tongchuang.notice;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How objections are counted and timed.
 *
 * @param mailCountsBy which day of a letter decides whether it came in time; the arrival postmark is a default of ours,
 *     after one province's practice (RULES PN-10)
 * @param extensionWorkDays how much longer a verification may take if its one extension is granted; a default of ours
 *     (RULES PN-12)
 */
@Validated
@ConfigurationProperties("tongchuang.notice")
public record NoticeProperties(
        @DefaultValue("POSTMARK") MailDay mailCountsBy, @DefaultValue("10") @Min(1) int extensionWorkDays) {

    /** The day of a letter that counts. */
    public enum MailDay {
        POSTMARK,
        RECEIPT
    }
}
