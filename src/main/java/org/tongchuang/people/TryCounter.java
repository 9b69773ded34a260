package org.tongchuang.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts guesses in the database, so that two nodes count together. A try counts before its password is looked at:
 * sixteen at the same moment are sixteen.
 */
@Component
class TryCounter {

    private final TriesMapper rows;
    private final SignInSettings settings;
    private final Clock clock;

    TryCounter(TriesMapper rows, SignInSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one try and says whether its password may be looked at. */
    @Transactional
    boolean allow(String account, String address) {
        var crowded = !count(address(address), settings.crowd());
        var here = count(accountAt(account, address), crowded ? 1 : settings.tries());
        var anywhere = count(account(account), settings.triesAnywhere());
        return here && anywhere;
    }

    /** The password was right: what led to it wasn't guessing. */
    @Transactional
    void forgive(String account, String address) {
        rows.updateTakeBack(address(address));
        rows.delete(accountAt(account, address));
        rows.delete(account(account));
    }

    private boolean count(String subject, int limit) {
        rows.insert(new Tries(subject, 0, Instant.EPOCH));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var counted = rows.findForUpdate(subject).orElseThrow().plusOne(now, limit, settings.pause());
        rows.update(counted);
        return counted.isWithin(limit);
    }

    private static String address(String address) {
        return Fingerprint.of("address " + address);
    }

    private static String accountAt(String account, String address) {
        return Fingerprint.of("account " + account + " at " + address);
    }

    private static String account(String account) {
        return Fingerprint.of("account " + account);
    }
}
