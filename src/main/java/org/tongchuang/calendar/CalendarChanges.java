package org.tongchuang.calendar;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.CalendarChanged.DayChange;
import org.tongchuang.people.Actor;

/** What was changed in calendars, and which deadlines moved because of it. */
@Component
public class CalendarChanges {

    private final ChangeMapper mapper;
    private final CalendarKeeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarChanges(ChangeMapper mapper, CalendarKeeper keeper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    /** Tells those who keep deadlines; answers the id of the change, or null when no day counts differently. */
    String publish(Actor actor, String cause, List<DayChange> days) {
        if (days.isEmpty()) {
            return null;
        }
        CalendarChanged changed = new CalendarChanged(UUID.randomUUID().toString(), actor.unitPath(), days);
        mapper.insert(new CalendarChange(
                changed.id(),
                actor.unitPath(),
                actor.unitName(),
                cause,
                changed.from(),
                days.size(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.memberName(),
                false));
        events.publishEvent(changed);
        return changed.id();
    }

    /** Notes a deadline that its keeper has moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(String changeId, DeadlineMove move) {
        mapper.insertMove(UUID.randomUUID().toString(), changeId, move);
    }

    /** The change, for whoever keeps the calendar of its unit or of one above. */
    public CalendarChange see(String id, Actor actor) {
        keeper.demand(actor);
        return mapper.find(id)
                .filter(change -> change.unitPath().startsWith(actor.unitPath()))
                .orElseThrow(() -> new ChangeMissing(id));
    }

    public List<DeadlineMove> moves(String changeId, int limit, int offset) {
        return mapper.listMoves(changeId, limit, offset);
    }

    public long countMoves(String changeId) {
        return mapper.countMoves(changeId);
    }

    /** The latest changes of the actor's own unit; none for whoever doesn't keep its calendar. */
    public List<CalendarChange> latest(Actor actor, int limit) {
        return keeper.may(actor) ? mapper.listNewest(actor.unitPath(), limit) : List.of();
    }
}
