package org.tongchuang.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.CalendarChanged.DayChange;
import org.tongchuang.people.Actor;

/** Takes over a year's notice for a unit and those below it, in place of what stood there for that year. */
@Component
public class TakeOverNotice {

    private final CalendarMapper rows;
    private final CalendarKeeper keeper;
    private final AuditTrail audit;
    private final CalendarChanges changed;
    private final Clock clock;

    TakeOverNotice(CalendarMapper rows, CalendarKeeper keeper, AuditTrail audit, CalendarChanges changed, Clock clock) {
        this.rows = rows;
        this.keeper = keeper;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** What taking over would change, or why it can't be done; nothing is stored. */
    public Preview preview(Actor actor, int year, String text) {
        keeper.demand(actor);
        var notice = NoticeReader.read(year, text);
        if (!notice.faults().isEmpty()) {
            return new Preview(notice.faults(), List.of());
        }
        var before = rows.listDays(actor.unitPath());
        return new Preview(List.of(), changes(year, before, replaced(actor.unitPath(), year, before, notice)));
    }

    @Transactional
    public Result takeOver(Actor actor, int year, String source, String text) {
        keeper.demand(actor);
        var notice = NoticeReader.read(year, text);
        if (!notice.faults().isEmpty()) {
            throw new NoticeFaulty(year, notice.faults().size());
        }
        var path = actor.unitPath();
        rows.updateEdition();
        var before = rows.listDays(path);
        rows.deleteNotice(path, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        rows.deleteNoticeSource(path, year);
        rows.insertAll(notice.daysFor(path));
        rows.insertNoticeSource(
                path,
                new NoticeSource(year, source, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.memberName()));
        var changes = changes(year, before, replaced(path, year, before, notice));
        return new Result(tell(actor, year, source, changes), changes);
    }

    private String tell(Actor actor, int year, String source, List<DayChange> changes) {
        var changeId = changed.publish(actor, source, changes);
        var facts =
                Map.of("year", Integer.toString(year), "source", source, "changes", Integer.toString(changes.size()));
        audit.record(keeper.act(actor, "calendar-notice-taken-over", facts));
        return changeId;
    }

    private static List<CalendarDay> replaced(String path, int year, List<CalendarDay> before, YearNotice notice) {
        var kept = before.stream()
                .filter(day -> day.origin() != CalendarDay.Origin.NOTICE
                        || day.onDate().getYear() != year
                        || !day.unitPath().equals(path));
        return Stream.concat(kept, notice.daysFor(path).stream()).toList();
    }

    private static List<DayChange> changes(int year, List<CalendarDay> before, List<CalendarDay> after) {
        return WorkCalendar.from(before)
                .changesTo(WorkCalendar.from(after), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * What taking over has changed.
     *
     * @param changeId the change, for the deadlines that it moved; null when every day counts as before
     */
    public record Result(String changeId, List<DayChange> changes) {}

    /** The faults by line, or else the days that would count differently. */
    public record Preview(List<NoticeFault> faults, List<DayChange> changes) {}
}
