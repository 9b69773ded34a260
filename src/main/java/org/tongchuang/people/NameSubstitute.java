package org.tongchuang.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/**
 * Somebody is away for a period; a colleague of the unit does his work there, or nobody. The member says so himself, or
 * the head of the unit, or its administrator; nobody gives more by it than he could give otherwise.
 */
@Component
public class NameSubstitute {

    private final AbsenceMapper mapper;
    private final Absences absences;
    private final Members members;
    private final Units units;
    private final Rights rights;
    private final RoleSettings settings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NameSubstitute(
            AbsenceMapper mapper,
            Absences absences,
            Members members,
            Units units,
            Rights rights,
            RoleSettings settings,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.absences = absences;
        this.members = members;
        this.units = units;
        this.rights = rights;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the absence.
     *
     * @throws AbsenceMissing if the member's absence is none of this actor's business
     * @throws NotForHim if a substitute would get roles that this actor can't give
     * @throws NoSubstitute if the other one isn't of the unit
     * @throws NothingToStandInFor if there is no role that somebody could stand in for
     * @throws AbsenceOverlaps if there is an absence of these days already
     * @throws NoChain if the substitute is away himself, or the member stands in for somebody
     */
    @Transactional
    public Absence name(AbsenceWish wish, Actor actor) {
        mapper.lockMembers(Stream.of(wish.memberId(), wish.substituteId())
                .filter(Objects::nonNull)
                .toList());
        Absence absence = checked(wish, null, actor);
        mapper.insert(absence);
        audit.record(Acts.of(
                actor,
                absence.unitId(),
                absence.substituteId() == null ? "absence-recorded" : "substitute-named",
                facts(absence)));
        events.publishEvent(new AbsenceNamed(absence, actor));
        return absence;
    }

    /**
     * What would be recorded; refuses as {@link #name} does.
     *
     * @param replaced the id of the absence that ends for it, and so isn't in its way; may be null
     */
    Absence checked(AbsenceWish wish, String replaced, Actor actor) {
        Unit unit = units.find(wish.unitId()).orElseThrow(AbsenceMissing::new);
        Member away = members.find(wish.memberId()).orElseThrow(AbsenceMissing::new);
        List<String> roles = roles(away, unit);
        requireRight(away, unit, roles, actor);
        if (wish.lastDay().isBefore(wish.firstDay()) || wish.firstDay().isBefore(absences.today())) {
            throw new AbsenceOver(away.name());
        }
        Member substitute = wish.substituteId() == null ? null : substitute(wish, away, roles, actor);
        requireFree(wish, replaced, away, substitute);
        return absence(wish, away, unit, substitute, actor);
    }

    private List<String> roles(Member away, Unit unit) {
        return members.memberships(away.id()).stream()
                .filter(held -> held.unitId().equals(unit.id()))
                .map(Membership::role)
                .toList();
    }

    private void requireRight(Member away, Unit unit, List<String> roles, Actor actor) {
        boolean own = away.id().equals(actor.memberId()) && !actor.standsIn();
        boolean others = !roles.isEmpty() && rights.may(actor, Action.NAME_SUBSTITUTE, Subject.of(unit));
        if (roles.isEmpty() || !(own || others)) {
            throw new AbsenceMissing();
        }
    }

    private Member substitute(AbsenceWish wish, Member away, List<String> roles, Actor actor) {
        if (roles.stream().noneMatch(Role::isSubstitutable)) {
            throw new NothingToStandInFor(away.name());
        }
        boolean own = away.id().equals(actor.memberId());
        if (!own && (wish.substituteId().equals(actor.memberId()) || !mayGive(roles, actor))) {
            throw new NotForHim(away.name());
        }
        return members.find(wish.substituteId())
                .filter(one -> !one.id().equals(away.id()))
                .filter(one -> absences.colleagues(wish.unitId()).stream()
                        .anyMatch(colleague -> colleague.memberId().equals(one.id())))
                .orElseThrow(() -> new NoSubstitute(away.name()));
    }

    /** A head doesn't dispose of another head's desk; one administrator alone doesn't dispose of a role of consequence. */
    private boolean mayGive(List<String> roles, Actor actor) {
        boolean head = actor.roles().stream().anyMatch(Rights::isHead);
        return roles.stream()
                .filter(Role::isSubstitutable)
                .noneMatch(role -> head
                        ? Rights.isHead(role)
                        : settings.secondAdministrator().contains(role));
    }

    private void requireFree(AbsenceWish wish, String replaced, Member away, Member substitute) {
        List<String> both = Stream.of(wish.memberId(), wish.substituteId())
                .filter(Objects::nonNull)
                .toList();
        for (Absence other : mapper.listWithin(both, wish.firstDay(), wish.lastDay())) {
            if (other.id().equals(replaced) || !other.isAboutTheSame(wish.programmeKey())) {
                continue;
            }
            if (other.memberId().equals(away.id()) && other.unitId().equals(wish.unitId())) {
                throw new AbsenceOverlaps(away.name(), other.firstDay(), other.lastDay());
            }
            if (substitute != null && other.memberId().equals(substitute.id())) {
                throw new NoChain(substitute.name(), away.name());
            }
            if (substitute != null && away.id().equals(other.substituteId())) {
                throw new NoChain(away.name(), substitute.name());
            }
        }
    }

    private Absence absence(AbsenceWish wish, Member away, Unit unit, Member substitute, Actor actor) {
        return new Absence(
                UUID.randomUUID().toString(),
                away.id(),
                away.name(),
                unit.id(),
                unit.name(),
                substitute == null ? null : substitute.id(),
                substitute == null ? null : substitute.name(),
                wish.programmeKey(),
                wish.firstDay(),
                wish.lastDay(),
                wish.reason(),
                actor.memberId(),
                actor.memberName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null);
    }

    static Map<String, String> facts(Absence absence) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("member", absence.memberName());
        facts.put("substitute", Objects.requireNonNullElse(absence.substituteName(), ""));
        facts.put("from", absence.firstDay().toString());
        facts.put("to", absence.lastDay().toString());
        facts.put("programme", Objects.requireNonNullElse(absence.programmeKey(), ""));
        facts.put("reason", absence.reason());
        return facts;
    }
}
