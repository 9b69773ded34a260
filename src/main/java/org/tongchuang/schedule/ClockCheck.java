package org.tongchuang.schedule;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares this node's clock with the database's: nodes that disagree judge deadlines differently. */
@Component
class ClockCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ClockCheck.class);

    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final DatabaseTimeMapper database;
    private final Clock clock;

    ClockCheck(DatabaseTimeMapper database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How far this node is ahead of the database; the question's own travel time counts half. */
    Duration check() {
        var asked = clock.instant();
        var there = database.findNow();
        var answered = clock.instant();
        var ahead = Duration.between(
                there, asked.plus(Duration.between(asked, answered).dividedBy(2)));
        if (isTooFar(ahead)) {
            LOG.warn(
                    "This node's clock is {} ms ahead of the database's; set both by one time server",
                    ahead.toMillis());
        }
        return ahead;
    }

    static boolean isTooFar(Duration ahead) {
        return ahead.abs().compareTo(TOLERATED) > 0;
    }
}
