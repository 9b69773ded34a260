package org.tongchuang.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/**
 * Makes the first unit and its administrator, by a link that serves once, for a day, and only while nobody can sign in.
 * There is no default account and no default password.
 */
@Component
public class SetUp {

    private static final Duration VALID = Duration.ofHours(24);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SetUpLinkMapper links;
    private final Units units;
    private final Members members;
    private final AuditTrail audit;
    private final Clock clock;

    SetUp(SetUpLinkMapper links, Units units, Members members, AuditTrail audit, Clock clock) {
        this.links = links;
        this.units = units;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** A fresh token of 128 bits; the database keeps only its hash. */
    @Transactional
    public String issue() {
        var token = new byte[16];
        RANDOM.nextBytes(token);
        var text = HexFormat.of().formatHex(token);
        links.insert(Fingerprint.of(text), now().plus(VALID));
        return text;
    }

    /** Refuses a link that no longer serves. */
    @Transactional(readOnly = true)
    public void check(String token) {
        if (!members.isEmpty() || links.countOpen(Fingerprint.of(token), now()) == 0) {
            throw new SetUpLinkUsed();
        }
    }

    /** Uses the link up; the account belongs to the new root, whatever unit it names. */
    @Transactional
    public Actor begin(String token, NewUnit root, NewMember administrator) {
        links.listForUpdate();
        if (!members.isEmpty() || links.updateUsed(Fingerprint.of(token), now()) == 0) {
            throw new SetUpLinkUsed();
        }
        var unit = units.create(root);
        var member = members.create(administrator.in(unit.id()));
        members.grant(member.id(), unit.id(), Role.UNIT_ADMINISTRATOR);
        var actor = new Actor(
                member.id(),
                member.name(),
                unit.id(),
                unit.name(),
                unit.path(),
                unit.level(),
                Set.of(Role.UNIT_ADMINISTRATOR));
        audit.record(Acts.of(actor, unit.id(), "set-up", Map.of("unit", unit.name())));
        return actor;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
