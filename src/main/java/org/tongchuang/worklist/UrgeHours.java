package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tongchuang.calendar.ChinaTime;

/**
 * When nobody is mailed because of an urge; the bell shows it at once. The hours are ours, no rule names any.
 *
 * @param quietFrom the time of day from which mails wait
 * @param quietUntil the time of day, on the next morning if it is the earlier one, at which they go out; the same time
 *     for no quiet hours
 */
@ConfigurationProperties("tongchuang.urge")
public record UrgeHours(@DefaultValue("20:00") LocalTime quietFrom, @DefaultValue("08:00") LocalTime quietUntil) {

    /** The first moment from now on at which a mail may go out. */
    Instant mailFrom(Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, ChinaTime.ZONE);
        if (!isQuiet(here.toLocalTime())) {
            return now;
        }
        LocalDateTime end = here.toLocalDate().atTime(quietUntil);
        return (end.isAfter(here) ? end : end.plusDays(1))
                .atZone(ChinaTime.ZONE)
                .toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean afterFrom = !time.isBefore(quietFrom);
        boolean beforeUntil = time.isBefore(quietUntil);
        return quietFrom.isAfter(quietUntil) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
    }
}
