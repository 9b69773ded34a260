package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.CalendarChanged;
import org.tongchuang.calendar.CalendarChanges;
import org.tongchuang.calendar.DeadlineMove;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** A day became free or a work day: stage reports that are still owed are due when the new calendar says. */
@Component
class RecountReports {

    private final ReportMapper mapper;
    private final Units units;
    private final WorkCalendars calendars;
    private final CalendarChanges changes;
    private final AuditTrail audit;

    RecountReports(
            ReportMapper mapper, Units units, WorkCalendars calendars, CalendarChanges changes, AuditTrail audit) {
        this.mapper = mapper;
        this.units = units;
        this.calendars = calendars;
        this.changes = changes;
        this.audit = audit;
    }

    @EventListener
    void recount(CalendarChanged change) {
        mapper.listOpenFrom(change.unitPath(), change.from()).forEach(report -> recount(report, change));
    }

    /** By the calendar of the unit that ordered it. Two rounds never fall on one day: then the later one stays. */
    private void recount(StageReport report, CalendarChanged change) {
        Unit owner = units.get(mapper.findOwner(report.dutyId()));
        LocalDate due = calendars.of(owner.path()).nextWorkDay(report.wantedOn());
        if (due.equals(report.dueOn())
                || !change.concerns(owner.path())
                || mapper.countRounds(report, due) > 0
                || mapper.updateDue(report, due) == 0) {
            return;
        }
        changes.moved(change.id(), move(report, due));
        audit.record(Act.byItself(
                "unit:" + owner.id(),
                "report-due-moved",
                Map.of(
                        "title", report.title(),
                        "unit", report.unitName(),
                        "before", report.dueOn().toString(),
                        "after", due.toString())));
    }

    private static DeadlineMove move(StageReport report, LocalDate due) {
        return new DeadlineMove(
                "",
                "",
                report.unitName(),
                report.title(),
                report.dueOn(),
                due,
                "/campaigns/" + report.campaignId() + "/reports/" + report.id());
    }
}
