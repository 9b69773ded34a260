package org.tongchuang.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.AdvanceCampaign;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.CampaignState;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.campaign.RevisePlan;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** Campaigns from draft to archive. */
@Controller
@RequestMapping("/campaigns")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class CampaignController {

    private static final int PAGE = 20;

    private final Campaigns campaigns;
    private final CampaignPage page;
    private final PlanCampaign plan;
    private final RevisePlan revise;
    private final OpenCampaign open;
    private final AdvanceCampaign advance;
    private final Programmes programmes;
    private final Rights rights;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;
    private final Clock clock;

    CampaignController(
            Campaigns campaigns,
            CampaignPage page,
            PlanCampaign plan,
            RevisePlan revise,
            OpenCampaign open,
            AdvanceCampaign advance,
            Programmes programmes,
            Rights rights,
            Actors actors,
            CommandLog commands,
            MessageSource labels,
            Clock clock) {
        this.campaigns = campaigns;
        this.page = page;
        this.plan = plan;
        this.revise = revise;
        this.open = open;
        this.advance = advance;
        this.programmes = programmes;
        this.rights = rights;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
        Actor actor = actors.current();
        int total = campaigns.count(actor);
        Paging paging = new Paging(number, PAGE, total, total == 1000);
        model.addAttribute("campaigns", campaigns.list(actor, PAGE, paging.offset()));
        model.addAttribute("paging", paging);
        model.addAttribute("mayPlan", mayPlan(actor));
        return "campaign/campaigns";
    }

    @GetMapping("/new")
    String draft(@RequestParam(defaultValue = "") String programme, Model model) {
        String year = String.valueOf(ChinaTime.today(clock).getYear());
        return form(model, Map.of("year", year, "programmeKey", programme), Map.of());
    }

    @PostMapping
    String plan(
            @RequestParam("_command") String command,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        Typed typed = new Typed(fields);
        CampaignPlan wanted = PlanForm.read(typed);
        if (typed.isFaulty()) {
            response.setStatus(422);
            return form(model, fields, typed.errors(labels));
        }
        return once(command, actor -> plan.plan(wanted, actor).id());
    }

    @GetMapping("/{id}")
    String page(@PathVariable String id, Model model, Locale locale) {
        Actor actor = actors.current();
        page.fill(model, campaigns.see(id, actor), actor, locale);
        return "campaign/campaign";
    }

    @GetMapping("/{id}/plan")
    String plan(@PathVariable String id, Model model, Locale locale) {
        Campaign campaign = campaigns.see(id, actors.current());
        page.frame(model, campaign, locale);
        page.choices(model, campaign);
        return form(model, PlanForm.write(campaign, campaigns.limits(id)), Map.of());
    }

    @PostMapping("/{id}/plan")
    String revise(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam int rev,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Typed typed = new Typed(fields);
        CampaignPlan wanted = PlanForm.read(typed);
        if (typed.isFaulty()) {
            response.setStatus(422);
            Campaign campaign = campaigns.see(id, actors.current());
            page.frame(model, campaign, locale);
            page.choices(model, campaign);
            return form(model, fields, typed.errors(labels));
        }
        return once(command, actor -> revise.revise(id, rev, wanted, actor).id());
    }

    @PostMapping("/{id}/open")
    String open(@PathVariable String id, @RequestParam("_command") String command) {
        return once(command, actor -> {
            open.open(id, actor);
            return id;
        });
    }

    @PostMapping("/{id}/advance")
    String advance(
            @PathVariable String id, @RequestParam CampaignState from, @RequestParam("_command") String command) {
        return once(command, actor -> {
            advance.advance(id, from, actor);
            return id;
        });
    }

    private String form(Model model, Map<String, String> fields, Map<String, String> errors) {
        model.addAttribute("typed", fields);
        model.addAttribute("errors", errors);
        Actor actor = actors.current();
        model.addAttribute(
                "programmes",
                programmes.allFor(actor.unitPath()).stream()
                        .filter(version -> !version.manifest().configurable())
                        .toList());
        model.addAttribute("mayPlan", mayPlan(actor));
        return "campaign/plan";
    }

    private boolean mayPlan(Actor actor) {
        return rights.may(actor, Action.OPEN_CAMPAIGN, Subject.at(actor.unitPath()));
    }

    /** Does a deed on a campaign once and goes to its page. */
    private String once(String command, java.util.function.Function<Actor, String> deed) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), () -> "/campaigns/" + deed.apply(actor));
    }
}
