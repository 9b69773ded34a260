package org.tongchuang.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.NewDuty;
import org.tongchuang.campaign.OrderReports;
import org.tongchuang.campaign.Rhythm;
import org.tongchuang.campaign.StageReport;
import org.tongchuang.campaign.StageReports;
import org.tongchuang.campaign.Town;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** Stage reports of member units: who has reported, who hasn't, and the report itself. */
@Controller
@RequestMapping("/campaigns/{id}/reports")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ReportController {

    private static final int PAGE = 50;

    private final Campaigns campaigns;
    private final CampaignPage page;
    private final StageReports reports;
    private final OrderReports order;
    private final Units units;
    private final Deadlines deadlines;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    ReportController(
            Campaigns campaigns,
            CampaignPage page,
            StageReports reports,
            OrderReports order,
            Units units,
            Deadlines deadlines,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.campaigns = campaigns;
        this.page = page;
        this.reports = reports;
        this.order = order;
        this.units = units;
        this.deadlines = deadlines;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String list(
            @PathVariable String id,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model,
            Locale locale) {
        return list(id, number, model, locale, new Typed(Map.of()));
    }

    @PostMapping
    String order(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam Rhythm rhythm,
            @RequestParam(name = "unit", defaultValue = "") List<String> unitIds,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Typed typed = new Typed(fields);
        NewDuty duty = read(typed, rhythm, unitIds);
        if (typed.isFaulty()) {
            response.setStatus(422);
            return list(id, 1, model, locale, typed);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    order.order(id, duty, actor);
                    return "/campaigns/" + id + "/reports";
                });
    }

    @GetMapping("/{reportId}")
    String report(@PathVariable String id, @PathVariable String reportId, Model model, Locale locale) {
        return report(id, reportId, model, locale, new Typed(Map.of()));
    }

    @PostMapping("/{reportId}")
    String handIn(
            @PathVariable String id,
            @PathVariable String reportId,
            @RequestParam("_command") String command,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Typed typed = new Typed(fields);
        String body = typed.required("body", 20_000);
        if (typed.isFaulty()) {
            response.setStatus(422);
            return report(id, reportId, model, locale, typed);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    reports.handIn(reportId, body, actor);
                    return "/campaigns/" + id + "/reports/" + reportId;
                });
    }

    private String list(String id, int number, Model model, Locale locale, Typed typed) {
        Actor actor = actors.current();
        Campaign campaign = campaigns.see(id, actor);
        page.frame(model, campaign, locale);
        int total = reports.count(id, actor);
        Paging paging = new Paging(number, PAGE, total, total == 1000);
        model.addAttribute("reports", reports.list(id, actor, PAGE, paging.offset()));
        model.addAttribute("paging", paging);
        model.addAttribute("due", deadlines.words(actor.unitPath()));
        model.addAttribute("members", order.mayOrder(campaign, actor) ? members(campaign, actor) : List.of());
        model.addAttribute("typed", typed.fields());
        model.addAttribute("errors", typed.errors(labels));
        return "campaign/reports";
    }

    private String report(String id, String reportId, Model model, Locale locale, Typed typed) {
        Actor actor = actors.current();
        page.frame(model, campaigns.get(id), locale);
        StageReport report = reports.see(reportId, actor);
        model.addAttribute("report", report);
        model.addAttribute("mayHandIn", !report.isHandedIn() && reports.mayHandIn(report, actor));
        model.addAttribute("due", deadlines.words(report.unitPath()));
        model.addAttribute("typed", typed.fields());
        model.addAttribute("errors", typed.errors(labels));
        return "campaign/report";
    }

    /** Departments below the office, and the towns that take part. */
    private List<Unit> members(Campaign campaign, Actor actor) {
        List<Unit> members = new ArrayList<>(units.below(actor.unitId(), UnitKind.DEPARTMENT));
        campaigns.towns(campaign.id(), actor).stream()
                .map(Town::townId)
                .filter(townId -> !townId.equals(actor.unitId()))
                .map(units::get)
                .forEach(members::add);
        return members;
    }

    private static NewDuty read(Typed typed, Rhythm rhythm, List<String> unitIds) {
        LocalDate first = typed.requiredDate("firstDueOn");
        LocalDate until = rhythm == Rhythm.ONCE ? first : typed.requiredDate("until");
        if (first != null && until != null && (until.isBefore(first) || until.isAfter(first.plusYears(2)))) {
            typed.fault("until", "campaign.fault.until");
        }
        if (unitIds.isEmpty()) {
            typed.fault("unit", "campaign.fault.required");
        }
        return new NewDuty(typed.required("title", 200), rhythm, first, until, unitIds);
    }
}
