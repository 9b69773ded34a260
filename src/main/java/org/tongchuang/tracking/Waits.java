package org.tongchuang.tracking;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.WorkCalendar;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Subject;

/** Where dossiers wait, step by step, for offices that watch over others. */
@Component
@Transactional(readOnly = true)
public class Waits {

    /** What was done longer ago says nothing of how it goes now. */
    public static final int MONTHS = 12;

    /** The newest that many are enough for a median. */
    private static final int MOST = 100_000;

    private final WaitMapper mapper;
    private final WorkCalendars calendars;
    private final Rights rights;
    private final Clock clock;

    Waits(WaitMapper mapper, WorkCalendars calendars, Rights rights, Clock clock) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.rights = rights;
        this.clock = clock;
    }

    /** The programme versions in which the actor sees a dossier under way, the fullest first. */
    public List<VersionCount> versions(Actor actor) {
        if (!rights.may(actor, Action.SEE_BOARD, Subject.at(actor.unitPath()))) {
            throw new BoardClosed();
        }
        return mapper.countRunning(Scope.of(actor));
    }

    /** Each step at which a dossier waits or has waited, by its key; of what the actor sees alone. */
    public Map<String, StepWaits> of(VersionCount version, Actor actor) {
        Instant now = clock.instant();
        Instant since = now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        WorkCalendar calendar = calendars.of(actor.unitPath());
        return mapper.list(Scope.of(actor), version.programmeVersionId(), since, MOST).stream()
                .collect(Collectors.groupingBy(
                        Wait::step,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                waits -> StepWaits.of(waits.get(0).step(), waits, calendar::workDaysBetween, now))));
    }
}
