package org.tongchuang.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Turns a member and a unit into the one who acts. */
@Component
public class Actors {

    private static final String ASKED = Actors.class.getName();

    private final MemberMapper rows;
    private final Clock clock;

    Actors(MemberMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Whoever is signed in, acting for the unit chosen in this session. */
    public Actor current() {
        return find().orElseThrow(NobodySignedIn::new);
    }

    /** Empty on public pages. */
    public Optional<Actor> find() {
        return signedIn().map(member -> {
            var request = RequestContextHolder.getRequestAttributes();
            return request == null ? of(member) : onceA(request, member);
        });
    }

    /** The member acting for a unit, with the roles held there today. */
    public Actor of(String memberId, String unitId) {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        var held = rows.listActorRows(memberId, unitId, today);
        if (held.isEmpty()) {
            throw new MemberMissing(memberId);
        }
        var first = held.get(0);
        var roles = held.stream().map(ActorRow::role).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Actor(
                memberId, first.memberName(), unitId, first.unitName(), first.unitPath(), first.unitLevel(), roles);
    }

    private Actor of(SignedInMember member) {
        return of(member.memberId(), member.actingUnitId());
    }

    /** Page, frame and use case all ask; the database is asked once a request. */
    private Actor onceA(RequestAttributes request, SignedInMember member) {
        if (request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) instanceof Asked asked
                && asked.member().equals(member)) {
            return asked.actor();
        }
        var actor = of(member);
        request.setAttribute(ASKED, new Asked(member, actor), RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    private static Optional<SignedInMember> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInMember member
                ? Optional.of(member)
                : Optional.empty();
    }

    private record Asked(SignedInMember member, Actor actor) {}
}
