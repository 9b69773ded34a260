package org.tongchuang.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.secret.Seals;
import org.tongchuang.secret.SecretKeys;

/** The codes that a member's phone makes beside the password, and the recovery codes for the day when it is gone. */
@Component
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    private static final String PLACE = "second factor of ";

    private final SecondFactorMapper rows;
    private final SecondFactorRule rule;
    private final Seals seals;
    private final SecretKeys keys;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    SecondFactors(
            SecondFactorMapper rows,
            SecondFactorRule rule,
            Seals seals,
            SecretKeys keys,
            Sessions sessions,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.rule = rule;
        this.seals = seals;
        this.keys = keys;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Without the key outside the database no secret could be kept, so nobody is asked for a code. */
    public boolean canBeKept() {
        return keys.areThere();
    }

    public boolean isThere(String memberId) {
        return rows.find(memberId).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Whether a role asks for it and there is none yet. */
    public boolean isDue(String memberId) {
        return canBeKept() && rule.asks(memberId) && !isThere(memberId);
    }

    public int recoveryCodesLeft(String memberId) {
        return rows.countRecovery(memberId);
    }

    /** The secret between beginning and the first right code; afterwards nobody sees it again. */
    public Optional<String> begunSecret(String memberId) {
        return rows.find(memberId).filter(factor -> !factor.isConfirmed()).map(this::secret);
    }

    /** Makes a fresh secret. What is there already stays. */
    @Transactional
    public void begin(Actor actor) {
        if (!isThere(actor.memberId())) {
            rows.delete(actor.memberId());
            var sealed = seals.seal(OneTimeCodes.secret(), PLACE + actor.memberId());
            rows.insert(actor.memberId(), sealed, now());
        }
    }

    /** Answers the recovery codes, which nobody can read again, or nothing if the code was wrong. */
    @Transactional
    public List<String> confirm(Actor actor, String code, String currentSessionId) {
        var memberId = actor.memberId();
        if (isThere(memberId) || !serves(memberId, code) || rows.updateConfirmed(memberId, now()) == 0) {
            return List.of();
        }
        var codes = Stream.generate(InitialPassword::next).limit(RECOVERY_CODES).toList();
        codes.forEach(each -> rows.insertRecovery(memberId, mark(memberId, each)));
        sessions.endOthers(memberId, currentSessionId);
        audit.record(Acts.of(actor, actor.unitId(), "second-factor-set", Map.of()));
        return codes;
    }

    /** Whether this code, or recovery code, opens the account; it serves once. */
    @Transactional
    public boolean check(Actor actor, String code) {
        if (!isThere(actor.memberId())) {
            return false;
        }
        var typed = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return serves(actor.memberId(), typed) || recovers(actor, typed);
    }

    /** The member gives it up, to begin with another phone. */
    @Transactional
    public boolean end(Actor actor, String code) {
        if (!check(actor, code)) {
            return false;
        }
        remove(actor.memberId());
        audit.record(Acts.of(actor, actor.unitId(), "second-factor-ended", Map.of()));
        return true;
    }

    void remove(String memberId) {
        rows.delete(memberId);
        rows.deleteRecovery(memberId);
    }

    private boolean serves(String memberId, String code) {
        return rows.find(memberId)
                .flatMap(factor -> OneTimeCodes.step(secret(factor), code, clock.instant()).stream()
                        .boxed()
                        .findFirst())
                .filter(step -> rows.updateStep(memberId, step) == 1)
                .isPresent();
    }

    private boolean recovers(Actor actor, String code) {
        var memberId = actor.memberId();
        if (rows.updateRecoveryUsed(memberId, mark(memberId, code), now()) == 0) {
            return false;
        }
        var left = String.valueOf(rows.countRecovery(memberId));
        audit.record(Acts.of(actor, actor.unitId(), "second-factor-recovered", Map.of("left", left)));
        return true;
    }

    private String secret(SecondFactor factor) {
        return seals.open(factor.sealed(), PLACE + factor.memberId());
    }

    private String mark(String memberId, String code) {
        return HexFormat.of().formatHex(keys.mark("recovery " + memberId + " " + code));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
