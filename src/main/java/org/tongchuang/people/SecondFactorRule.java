package org.tongchuang.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/** Which roles ask for a second factor: as the root unit's administrator has set it, until then our own start value. */
@Component
public class SecondFactorRule {

    private final SecondFactorMapper rows;
    private final Members members;
    private final Units units;
    private final SignInSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    SecondFactorRule(
            SecondFactorMapper rows,
            Members members,
            Units units,
            SignInSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.units = units;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The roles for the tenant to which a unit belongs. */
    public List<String> roles(String unitId) {
        return rows.findRule(root(unitId))
                .map(roles -> List.of(roles.split(" ")))
                .orElse(settings.secondFactorRoles());
    }

    /** Whether nobody has set it yet. */
    public boolean isOurs(String unitId) {
        return rows.findRule(root(unitId)).isEmpty();
    }

    public boolean isRoot(Actor actor) {
        return root(actor.unitId()).equals(actor.unitId());
    }

    /** Holds from each member's next sign-in on. */
    @Transactional
    public void set(Actor actor, List<String> roles) {
        if (!isRoot(actor) || !actor.holds(Role.UNIT_ADMINISTRATOR)) {
            throw new UnitMissing(root(actor.unitId()));
        }
        var known = Role.ALL.stream().filter(roles::contains).toList();
        var before = roles(actor.unitId());
        rows.deleteRule(actor.unitId());
        rows.insertRule(
                actor.unitId(),
                String.join(" ", known),
                actor.memberId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var facts = Map.of("old", String.join(" ", before), "roles", String.join(" ", known));
        audit.record(Acts.of(actor, actor.unitId(), "second-factor-rule-set", facts));
    }

    boolean asks(String memberId) {
        return members.memberships(memberId).stream()
                .anyMatch(held -> roles(held.unitId()).contains(held.role()));
    }

    private String root(String unitId) {
        return Optional.of(units.ancestors(unitId))
                .filter(above -> !above.isEmpty())
                .map(above -> above.get(0).id())
                .orElse(unitId);
    }
}
