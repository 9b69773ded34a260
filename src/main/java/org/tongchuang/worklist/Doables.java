package org.tongchuang.worklist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Units;

/** Locks what somebody is about to do: what its dossier's other writers do is done before or after. */
@Component
class Doables {

    private final TaskMapper mapper;
    private final Tasks tasks;
    private final Dossiers dossiers;
    private final WorkCalendars calendars;
    private final Units units;

    Doables(TaskMapper mapper, Tasks tasks, Dossiers dossiers, WorkCalendars calendars, Units units) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.units = units;
    }

    /** The open task, with all that has been read along with it kept for the rest of the step; empty if it isn't this actor's. */
    Optional<Doable> lock(String taskId, Actor actor) {
        Optional<Doable> found = mapper.lockDoable(taskId, Holder.all(actor), actor.people())
                .filter(one -> tasks.isWithin(one.task(), actor));
        found.ifPresent(one -> {
            dossiers.locked(one.dossier());
            calendars.inEdition(one.calendarEdition());
            units.inEdition(one.unitEdition());
        });
        return found;
    }
}
