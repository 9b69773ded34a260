package org.tongchuang.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/** Tokens by which a program acts in a member's name: for one unit, within scopes, until a day within a year. */
@Component
public class AccessTokens {

    /** So that a token left lying in a file or a log is recognised as one. */
    public static final String PREFIX = "tc_";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccessTokenMapper rows;
    private final SecondFactors factors;
    private final AuditTrail audit;
    private final Clock clock;

    AccessTokens(AccessTokenMapper rows, SecondFactors factors, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the secret, which nobody can read again. */
    @Transactional
    public String issue(Actor actor, NewToken wanted) {
        if (wanted.scopes().isEmpty() || TokenScope.mixesCalendar(wanted.scopes()) || !serves(wanted.lastDay())) {
            throw new TokenRefused();
        }
        if (factors.isDue(actor.memberId())) {
            throw new FactorMissing();
        }
        var secret = secret();
        var ends = wanted.lastDay().plusDays(1).atStartOfDay(SHANGHAI).toInstant();
        rows.insert(
                UUID.randomUUID().toString(),
                actor.memberId(),
                actor.unitId(),
                wanted,
                wanted.scopeKeys(),
                Fingerprint.of(secret),
                now(),
                ends);
        var facts = Map.of("token", wanted.name(), "scopes", wanted.scopeKeys());
        audit.record(Acts.of(actor, actor.unitId(), "token-created", facts));
        return secret;
    }

    /** Whether a token may end on this day: not in the past, and within a year. */
    public boolean serves(LocalDate lastDay) {
        var today = today();
        return !lastDay.isBefore(today) && !lastDay.isAfter(latestLastDay());
    }

    public LocalDate latestLastDay() {
        return today().plusYears(1);
    }

    /** The token that a program shows, if it serves today. */
    @Transactional
    public Optional<AccessToken> recognise(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var now = now();
        var token = rows.findUsable(Fingerprint.of(secret), now, today());
        token.ifPresent(used -> rows.updateUsed(used.id(), now, now.minus(MOMENT)));
        return token;
    }

    public List<AccessToken> of(String memberId) {
        return rows.list(memberId);
    }

    /** Ends one of the actor's own tokens at once; one of somebody else's isn't found. */
    @Transactional
    public void revoke(Actor actor, String id) {
        of(actor.memberId()).stream()
                .filter(token -> token.id().equals(id))
                .findFirst()
                .filter(token -> rows.updateRevoked(id, actor.memberId(), now()) == 1)
                .ifPresent(token ->
                        audit.record(Acts.of(actor, token.unitId(), "token-revoked", Map.of("token", token.name()))));
    }

    @Transactional
    public void revokeAll(String memberId) {
        rows.updateAllRevoked(memberId, now());
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
