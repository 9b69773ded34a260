package org.tongchuang.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong codes by address, in the database, so that two nodes count together. Right ones aren't counted: a whole
 * village may answer from one address.
 */
@Component
public class WrongCodes {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final WrongCodeMapper mapper;
    private final SurveyProperties limits;
    private final Clock clock;

    WrongCodes(WrongCodeMapper mapper, SurveyProperties limits, Clock clock) {
        this.mapper = mapper;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether no more codes may be tried from an address within this hour. */
    @Transactional(readOnly = true)
    public boolean areTooMany(String address) {
        return mapper.findGuesses(subject(address), clock.instant().minus(WINDOW))
                .filter(guesses -> guesses >= limits.wrongCodesPerAddress())
                .isPresent();
    }

    @Transactional
    public void count(String address) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        mapper.deleteBefore(now.minus(WINDOW));
        mapper.insertIfNew(subject(address), now);
        mapper.increment(subject(address));
    }

    private static String subject(String address) {
        return SlipCodes.hash("address " + address);
    }
}
