package org.tongchuang.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.CalendarChanges;
import org.tongchuang.calendar.CalendarYears;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Closures;
import org.tongchuang.calendar.SettleChanges;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** A year at a glance, and the days on which the unit itself is closed. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class CalendarController {

    private static final int LATEST = 5;

    private final CalendarYears years;
    private final Closures closures;
    private final CalendarChanges changes;
    private final SettleChanges settle;
    private final Actors actors;
    private final CommandLog commands;
    private final Clock clock;

    CalendarController(
            CalendarYears years,
            Closures closures,
            CalendarChanges changes,
            SettleChanges settle,
            Actors actors,
            CommandLog commands,
            Clock clock) {
        this.years = years;
        this.closures = closures;
        this.changes = changes;
        this.settle = settle;
        this.actors = actors;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String thisYear(Model model) {
        return year(ChinaTime.today(clock).getYear(), model);
    }

    @GetMapping("/calendar/{year:20\\d\\d}")
    String year(@PathVariable int year, Model model) {
        var actor = actors.current();
        model.addAttribute("year", years.of(actor, year));
        model.addAttribute("mayChange", years.mayChange(actor));
        model.addAttribute("latest", changes.latest(actor, LATEST));
        return "calendar/year";
    }

    @PostMapping("/calendar/closures")
    String close(
            @RequestParam("_command") String command,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String reason) {
        var actor = actors.current();
        return settled(commands.once(command, actor.memberId(), () -> {
            closures.close(actor, day, reason.strip());
            return "/calendar/" + day.getYear();
        }));
    }

    @PostMapping("/calendar/closures/{day}/reopen")
    String reopen(
            @RequestParam("_command") String command,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        var actor = actors.current();
        return settled(commands.once(command, actor.memberId(), () -> {
            closures.reopen(actor, day);
            return "/calendar/" + day.getYear();
        }));
    }

    private String settled(String location) {
        settle.sweep();
        return "redirect:" + location;
    }
}
