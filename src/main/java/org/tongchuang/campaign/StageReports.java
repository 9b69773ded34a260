package org.tongchuang.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Scope;

/** The door to stage reports: who has reported, who hasn't, and whom to remind. */
@Component
public class StageReports {

    private static final int REMINDER_WORK_DAYS = 3;

    /** Three work days never lie farther ahead, with all holidays and closures. */
    private static final int FARTHEST = 30;
    /** Who may report for a unit. */
    public static final Set<String> REPORTERS = Set.of(Role.DEPARTMENT_CONTACT, Role.TOWN_OFFICE, Role.CITY_OFFICE);

    private final ReportMapper mapper;
    private final WorkCalendars calendars;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StageReports(
            ReportMapper mapper, WorkCalendars calendars, Deeds deeds, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /** A report that this actor's unit owes, or is owed; any other is missing to him. */
    public StageReport see(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).orElseThrow(() -> new ReportMissing(id));
    }

    public List<StageReport> list(String campaignId, Actor actor, int limit, int offset) {
        return mapper.listVisible(campaignId, Scope.of(actor), limit, offset);
    }

    public int count(String campaignId, Actor actor) {
        return mapper.countVisible(campaignId, Scope.of(actor));
    }

    public boolean mayHandIn(StageReport report, Actor actor) {
        return report.unitId().equals(actor.unitId()) && actor.roles().stream().anyMatch(REPORTERS::contains);
    }

    @Transactional
    public void handIn(String id, String body, Actor actor) {
        StageReport report = see(id, actor);
        if (!mayHandIn(report, actor)) {
            throw new NotForThisUnit("campaign.refusal.hand-in");
        }
        if (mapper.updateHandedIn(id, body, actor, clock.instant()) == 0) {
            throw new ReportHandedIn(report.title());
        }
        deeds.record(actor, "report-handed-in", Map.of("title", report.title(), "due", String.valueOf(report.dueOn())));
    }

    /** At most three reminders: three of the unit's work days before, on the day, and once after it. */
    @Transactional
    public int remindDue() {
        LocalDate today = ChinaTime.today(clock);
        Map<String, LocalDate> horizons = new HashMap<>();
        return (int) mapper.listToRemind(today.plusDays(FARTHEST), today).stream()
                .filter(report -> !report.dueOn()
                        .isAfter(horizons.computeIfAbsent(report.unitPath(), path -> horizon(path, today))))
                .filter(report -> mapper.updateReminded(report.id(), today) == 1)
                .peek(report -> events.publishEvent(due(report, today)))
                .count();
    }

    private LocalDate horizon(String unitPath, LocalDate today) {
        return calendars.of(unitPath).plusWorkDays(today, REMINDER_WORK_DAYS, false);
    }

    private StageReportDue due(StageReport report, LocalDate today) {
        return new StageReportDue(
                report.id(),
                report.campaignId(),
                mapper.findOwner(report.dutyId()),
                report.unitId(),
                report.unitName(),
                report.title(),
                report.dueOn(),
                StageReportDue.Nearness.of(report.dueOn(), today));
    }
}
