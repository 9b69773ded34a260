package org.tongchuang.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.WorkCalendar;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** Obliges member units to report, once or in rounds. All rounds are laid down at once, so that none is forgotten. */
@Component
public class OrderReports {

    private final ReportMapper mapper;
    private final Campaigns campaigns;
    private final Units units;
    private final WorkCalendars calendars;
    private final Deeds deeds;
    private final Clock clock;

    OrderReports(
            ReportMapper mapper, Campaigns campaigns, Units units, WorkCalendars calendars, Deeds deeds, Clock clock) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.units = units;
        this.calendars = calendars;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void order(String campaignId, NewDuty wanted, Actor actor) {
        Campaign campaign = campaigns.see(campaignId, actor);
        requireOrderer(campaign, actor);
        List<Unit> members = wanted.unitIds().stream().map(units::get).toList();
        if (members.isEmpty() || !members.stream().allMatch(unit -> unit.isWithin(actor.unitPath()))) {
            throw new NothingChosen();
        }
        ReportDuty duty = duty(campaignId, wanted, actor);
        mapper.insertDuty(duty);
        dueDays(wanted, actor)
                .forEach((due, day) -> members.forEach(unit -> mapper.insert(report(duty, due, day, unit))));
        deeds.record(
                actor,
                "reports-ordered",
                Map.of(
                        "campaign", campaign.name(),
                        "title", wanted.title(),
                        "count", String.valueOf(members.size())));
    }

    /** The host's office orders from everybody below it; a town that takes part, from its own. */
    public boolean mayOrder(Campaign campaign, Actor actor) {
        boolean office = actor.holds(Role.CITY_OFFICE) || actor.holds(Role.TOWN_OFFICE);
        boolean running = campaign.is(CampaignState.OPEN) || campaign.is(CampaignState.CLOSED);
        boolean takesPart = actor.unitId().equals(campaign.hostId())
                || campaigns.town(campaign.id(), actor.unitId()).isPresent();
        return office && running && takesPart;
    }

    private void requireOrderer(Campaign campaign, Actor actor) {
        if (!mayOrder(campaign, actor)) {
            throw new NotForThisUnit("campaign.refusal.order-reports");
        }
    }

    /** The day that was asked for by due day: one that isn't a work day moves to the next. */
    private Map<LocalDate, LocalDate> dueDays(NewDuty wanted, Actor actor) {
        WorkCalendar calendar = calendars.of(actor.unitPath());
        Map<LocalDate, LocalDate> days = new LinkedHashMap<>();
        wanted.rhythm()
                .days(wanted.firstDueOn(), wanted.until())
                .forEach(day -> days.putIfAbsent(calendar.nextWorkDay(day), day));
        return days;
    }

    private ReportDuty duty(String campaignId, NewDuty wanted, Actor actor) {
        return new ReportDuty(
                UUID.randomUUID().toString(),
                campaignId,
                actor.unitId(),
                wanted.title(),
                wanted.rhythm(),
                actor.memberId(),
                clock.instant());
    }

    private static StageReport report(ReportDuty duty, LocalDate dueOn, LocalDate wantedOn, Unit unit) {
        return new StageReport(
                UUID.randomUUID().toString(),
                duty.id(),
                duty.campaignId(),
                duty.title(),
                dueOn,
                wantedOn,
                unit.id(),
                unit.path(),
                unit.name(),
                null,
                null,
                null,
                null,
                null);
    }
}
