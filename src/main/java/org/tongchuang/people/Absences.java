package org.tongchuang.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, and who stands in for whom. */
@Component
public class Absences {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN = 100;
    private static final int DAYS_SHOWN_AFTERWARDS = 90;

    private final AbsenceMapper mapper;
    private final MemberMapper members;
    private final Rights rights;
    private final Units units;
    private final Clock clock;

    Absences(AbsenceMapper mapper, MemberMapper members, Rights rights, Units units, Clock clock) {
        this.mapper = mapper;
        this.members = members;
        this.rights = rights;
        this.units = units;
        this.clock = clock;
    }

    /** The actor's own, those he stands in for, and those of the units that he looks after. */
    @Transactional(readOnly = true)
    public List<Absence> seen(Actor actor) {
        boolean own = rights.may(actor, Action.NAME_SUBSTITUTE, Subject.at(actor.unitPath()));
        boolean below = own && actor.holds(Role.UNIT_ADMINISTRATOR);
        return mapper.listSeen(
                actor.memberId(),
                own ? actor.unitId() : null,
                below ? actor.unitPath() : null,
                today().minusDays(DAYS_SHOWN_AFTERWARDS),
                SHOWN);
    }

    /** Whose absence the actor may record in his unit: his own, and a colleague's if he looks after the unit. */
    public List<Holder> recordable(Actor actor) {
        Stream<Holder> own = Stream.of(new Holder(actor.memberId(), actor.memberName()));
        return (rights.may(actor, Action.NAME_SUBSTITUTE, Subject.at(actor.unitPath()))
                        ? Stream.concat(own, colleagues(actor.unitId()).stream())
                        : own)
                .distinct()
                .toList();
    }

    /** For whom a member stands in there, today or later; the first one first. */
    public List<Absence> stoodInBy(String memberId, String unitId) {
        return mapper.listOfSubstitute(memberId, unitId, today());
    }

    /** Everybody who holds a role in the unit today. */
    public List<Holder> colleagues(String unitId) {
        return members.listHoldersOf(List.of(unitId), Role.ALL, today()).stream()
                .map(one -> new Holder(one.memberId(), one.name()))
                .distinct()
                .toList();
    }

    public boolean mayEnd(Absence absence, Actor actor) {
        return !absence.isOver(today()) && concerns(absence, actor);
    }

    /** Whether the actor is told of it at all, also when it is over: the two, and whoever looks after the unit. */
    boolean concerns(Absence absence, Actor actor) {
        return !actor.standsIn()
                && (List.of(absence.memberId(), String.valueOf(absence.substituteId()))
                                .contains(actor.memberId())
                        || rights.may(actor, Action.NAME_SUBSTITUTE, Subject.of(units.get(absence.unitId()))));
    }

    /** The members, and whoever stands in for one of them in the unit today. */
    public List<String> withSubstitutes(Collection<String> memberIds, String unitId, Supplier<String> programmeKey) {
        return memberIds.isEmpty()
                ? List.of()
                : Stream.concat(
                                memberIds.stream(),
                                mapper.listStoodInFor(memberIds, unitId, today()).stream()
                                        .filter(one -> one.programmeKey() == null
                                                || one.programmeKey().equals(programmeKey.get()))
                                        .map(Absence::substituteId))
                        .distinct()
                        .toList();
    }

    /**
     * Whether somebody is there today who does the work of a role: a holder who isn't away, or who stands in for one.
     *
     * @param mustStayOut who may not do it at all, so that he isn't counted
     */
    public boolean isAttended(String unitId, String role, String programmeKey, Predicate<String> mustStayOut) {
        List<String> holders = members.listHolders(unitId, role, today()).stream()
                .map(Holder::memberId)
                .filter(mustStayOut.negate())
                .toList();
        if (holders.isEmpty()) {
            return false;
        }
        long barred = mapper.listStoodInFor(holders, unitId, today()).stream()
                .filter(one -> one.isAboutTheSame(programmeKey) && mustStayOut.test(one.substituteId()))
                .count();
        return mapper.countAwayAlone(holders, unitId, programmeKey, today()) + barred < holders.size();
    }

    /** Whether work that is given to a member today is done: he isn't away, or somebody stands in for him. */
    public boolean isReached(String memberId, String unitId, String programmeKey) {
        return mapper.countAwayAlone(List.of(memberId), unitId, programmeKey, today()) == 0;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }
}
