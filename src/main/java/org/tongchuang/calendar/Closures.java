package org.tongchuang.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Days on which a unit and those below it are closed beside the notice: a typhoon, a local festival. */
@Component
public class Closures {

    private final CalendarMapper rows;
    private final CalendarKeeper keeper;
    private final AuditTrail audit;
    private final CalendarChanges changes;

    Closures(CalendarMapper rows, CalendarKeeper keeper, AuditTrail audit, CalendarChanges changes) {
        this.rows = rows;
        this.keeper = keeper;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    public void close(Actor actor, LocalDate day, String reason) {
        keeper.demand(actor);
        rows.updateEdition();
        var before = rows.listDays(actor.unitPath());
        rows.deleteClosure(actor.unitPath(), day);
        rows.insertAll(List.of(new CalendarDay(actor.unitPath(), day, CalendarDay.Origin.CLOSURE, false, reason)));
        finish(actor, "calendar-closed", day, reason, before);
    }

    @Transactional
    public void reopen(Actor actor, LocalDate day) {
        keeper.demand(actor);
        rows.updateEdition();
        var before = rows.listDays(actor.unitPath());
        if (rows.deleteClosure(actor.unitPath(), day) == 0) {
            throw new ClosureMissing(day);
        }
        finish(actor, "calendar-reopened", day, "", before);
    }

    private void finish(Actor actor, String verb, LocalDate day, String reason, List<CalendarDay> before) {
        var after = WorkCalendar.from(rows.listDays(actor.unitPath()));
        changes.publish(actor, reason, WorkCalendar.from(before).changesTo(after, day, day));
        audit.record(keeper.act(actor, verb, Map.of("day", day.toString(), "reason", reason)));
    }
}
