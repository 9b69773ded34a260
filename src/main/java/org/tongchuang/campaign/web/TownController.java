package org.tongchuang.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.ChooseCandidates;
import org.tongchuang.campaign.DropCandidate;
import org.tongchuang.campaign.JoinCampaign;
import org.tongchuang.campaign.PlanPhases;
import org.tongchuang.campaign.PlannedPhase;
import org.tongchuang.campaign.TownShare;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** A town's part in a campaign, and the phase dates, which host and towns set on the same page. */
@Controller
@RequestMapping("/campaigns/{id}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class TownController {

    private final Campaigns campaigns;
    private final CampaignPage page;
    private final JoinCampaign join;
    private final ChooseCandidates choose;
    private final DropCandidate drop;
    private final PlanPhases phases;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    TownController(
            Campaigns campaigns,
            CampaignPage page,
            JoinCampaign join,
            ChooseCandidates choose,
            DropCandidate drop,
            PlanPhases phases,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.campaigns = campaigns;
        this.page = page;
        this.join = join;
        this.choose = choose;
        this.drop = drop;
        this.phases = phases;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @PostMapping("/join")
    String join(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Typed typed = new Typed(fields);
        Integer quota = typed.requiredNumber("quota", 1, 9999);
        LocalDate cutOff = typed.requiredDate("cutOff");
        if (typed.isFaulty()) {
            return again(id, typed, model, locale, response);
        }
        return once(id, command, actor -> join.join(id, new TownShare(quota, cutOff), actor));
    }

    @PostMapping("/candidates")
    String choose(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(name = "unit", defaultValue = "") List<String> units,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Typed typed = new Typed(fields);
        String reason = typed.required("reason", 500);
        if (units.isEmpty()) {
            typed.fault("unit", "campaign.fault.required");
        }
        if (typed.isFaulty()) {
            return again(id, typed, model, locale, response);
        }
        return once(id, command, actor -> choose.choose(id, units, reason, actor));
    }

    @PostMapping("/candidates/{unitId}/drop")
    String drop(@PathVariable String id, @PathVariable String unitId, @RequestParam("_command") String command) {
        return once(id, command, actor -> drop.drop(id, unitId, actor));
    }

    @GetMapping("/phases")
    String phases(@PathVariable String id, Model model, Locale locale) {
        Actor actor = actors.current();
        Campaign campaign = campaigns.see(id, actor);
        Map<String, String> fields = new HashMap<>();
        campaigns.phases(id, actor.unitId()).forEach(phase -> {
            fields.put("starts." + phase.phase(), String.valueOf(phase.startsOn()));
            fields.put("due." + phase.phase(), String.valueOf(phase.dueOn()));
        });
        return phasesForm(model, campaign, fields, Map.of(), locale);
    }

    @PostMapping("/phases")
    String planPhases(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Campaign campaign = campaigns.see(id, actors.current());
        Typed typed = new Typed(fields);
        List<PlannedPhase> wanted = read(campaign, typed);
        if (typed.isFaulty()) {
            response.setStatus(422);
            return phasesForm(model, campaign, fields, typed.errors(labels), locale);
        }
        return once(id, command, actor -> phases.plan(id, wanted, actor));
    }

    private List<PlannedPhase> read(Campaign campaign, Typed typed) {
        List<PlannedPhase> wanted = new ArrayList<>();
        campaigns.datablePhases(campaign).forEach(phase -> {
            LocalDate starts = typed.requiredDate("starts." + phase.key());
            LocalDate due = typed.requiredDate("due." + phase.key());
            if (starts != null && due != null && due.isBefore(starts)) {
                typed.fault("due." + phase.key(), "campaign.fault.backwards");
            }
            wanted.add(new PlannedPhase(phase.key(), wanted.size() + 1, starts, due));
        });
        return wanted;
    }

    private String phasesForm(
            Model model, Campaign campaign, Map<String, String> fields, Map<String, String> errors, Locale locale) {
        page.frame(model, campaign, locale);
        model.addAttribute("manifestPhases", campaigns.datablePhases(campaign));
        model.addAttribute("hostPhases", campaigns.phases(campaign.id(), campaign.hostId()));
        model.addAttribute("typed", fields);
        model.addAttribute("errors", errors);
        return "campaign/phases";
    }

    private String again(String id, Typed typed, Model model, Locale locale, HttpServletResponse response) {
        response.setStatus(422);
        Actor actor = actors.current();
        page.fill(model, campaigns.see(id, actor), actor, locale);
        model.addAttribute("typed", typed.fields());
        model.addAttribute("errors", typed.errors(labels));
        return "campaign/campaign";
    }

    private String once(String id, String command, Consumer<Actor> deed) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    deed.accept(actor);
                    return "/campaigns/" + id;
                });
    }
}
