package org.tongchuang.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Turns a member and a unit into the one who acts. */
@Component
public class Actors {

    private static final String ASKED = Actors.class.getName();

    private final MemberMapper rows;
    private final AbsenceMapper absences;
    private final MessageSource labels;
    private final Clock clock;

    Actors(MemberMapper rows, AbsenceMapper absences, MessageSource labels, Clock clock) {
        this.rows = rows;
        this.absences = absences;
        this.labels = labels;
        this.clock = clock;
    }

    /** Whoever is signed in, acting for the unit chosen in this session, or for the member he stands in for. */
    public Actor current() {
        return find().orElseThrow(NobodySignedIn::new);
    }

    /** Empty on public pages. */
    public Optional<Actor> find() {
        return seated().map(Seat::actor);
    }

    /** Who is away today of whoever is signed in and those he stands in for; none while he stands in. */
    public List<Away> away() {
        return seated().map(Seat::away).orElse(List.of());
    }

    /** The member acting for a unit, with the roles held there today. */
    public Actor of(String memberId, String unitId) {
        return own(memberId, unitId).actor();
    }

    /** The member acting for another who is away, as long as that lasts and both are still of the unit. */
    public Optional<Actor> standingIn(String memberId, String absenceId) {
        var held = absences.listStandInRows(absenceId, memberId, today());
        var roles = held.stream()
                .map(StandInRow::role)
                .filter(Role::isSubstitutable)
                .collect(Collectors.toSet());
        return roles.isEmpty()
                ? Optional.empty()
                : held.stream()
                        .findFirst()
                        .map(row -> new Actor(
                                memberId,
                                both(row.substituteName(), row.awayName()),
                                row.unitId(),
                                row.unitName(),
                                row.unitPath(),
                                row.unitLevel(),
                                roles,
                                new StandIn(
                                        absenceId, row.awayId(), row.awayName(), row.programmeKey(), row.lastDay())));
    }

    private Optional<Seat> seated() {
        return signedIn().map(member -> {
            var request = RequestContextHolder.getRequestAttributes();
            return request == null ? seat(member) : onceA(request, member);
        });
    }

    /** When the time is over, or it was ended, he is back at his own work. */
    private Seat seat(SignedInMember member) {
        return Optional.ofNullable(member.absenceId())
                .flatMap(absenceId -> standingIn(member.memberId(), absenceId))
                .map(actor -> new Seat(actor, List.of()))
                .orElseGet(() -> own(member.memberId(), member.actingUnitId()));
    }

    private Seat own(String memberId, String unitId) {
        var held = rows.listActorRows(memberId, unitId, today());
        if (held.isEmpty()) {
            throw new MemberMissing(memberId);
        }
        var first = held.get(0);
        var roles = held.stream().map(ActorRow::role).filter(Objects::nonNull).collect(Collectors.toSet());
        var actor = new Actor(
                memberId, first.memberName(), unitId, first.unitName(), first.unitPath(), first.unitLevel(), roles);
        return new Seat(actor, away(memberId, held));
    }

    private static List<Away> away(String memberId, List<ActorRow> held) {
        return held.stream()
                .filter(row -> row.absenceId() != null)
                .map(row -> new Away(
                        row.absenceId(),
                        row.awayId().equals(memberId),
                        row.awayName(),
                        row.substituteName(),
                        row.absenceUnitName(),
                        row.lastDay()))
                .distinct()
                .toList();
    }

    /** Names are written down as the office writes them, whatever the reader's language. */
    private String both(String name, String awayName) {
        return labels.getMessage("people.standing-in", new Object[] {name, awayName}, Locale.SIMPLIFIED_CHINESE);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    /** Page, frame and use case all ask; the database is asked once a request. */
    private Seat onceA(RequestAttributes request, SignedInMember member) {
        if (request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) instanceof Asked asked
                && asked.member().equals(member)) {
            return asked.seat();
        }
        var seat = seat(member);
        request.setAttribute(ASKED, new Asked(member, seat), RequestAttributes.SCOPE_REQUEST);
        return seat;
    }

    private static Optional<SignedInMember> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInMember member
                ? Optional.of(member)
                : Optional.empty();
    }

    private record Seat(Actor actor, List<Away> away) {}

    private record Asked(SignedInMember member, Seat seat) {}
}
