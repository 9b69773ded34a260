package org.tongchuang.campaign.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.campaign.ActOverMany;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.ListMissing;
import org.tongchuang.campaign.RankedDossier;
import org.tongchuang.campaign.RowOutcome;
import org.tongchuang.campaign.RowState;
import org.tongchuang.campaign.WaitingDossier;
import org.tongchuang.campaign.WaitingLists;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.WholeStep;

/** Acts over many dossiers: the list, what would happen, the act, and how far it has come. */
@Controller
@RequestMapping("/campaigns/{id}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ActController {

    /** How many dossiers one request moves; few enough to answer within a second or two. */
    private static final int AT_ONCE = 5;

    private final Campaigns campaigns;
    private final CampaignPage page;
    private final WaitingLists lists;
    private final ActOverMany acts;
    private final Actors actors;
    private final CommandLog commands;
    private final WholeStep steps;

    ActController(
            Campaigns campaigns,
            CampaignPage page,
            WaitingLists lists,
            ActOverMany acts,
            Actors actors,
            CommandLog commands,
            WholeStep steps) {
        this.campaigns = campaigns;
        this.page = page;
        this.lists = lists;
        this.acts = acts;
        this.actors = actors;
        this.commands = commands;
        this.steps = steps;
    }

    @GetMapping("/lists/{point}")
    String list(@PathVariable String id, @PathVariable String point, Model model, Locale locale) {
        fill(model, seen(id, point), point, locale);
        model.addAttribute("choices", Map.of());
        return "campaign/list";
    }

    /** Changes nothing: says who would move where. */
    @PostMapping("/lists/{point}/preview")
    String preview(
            @PathVariable String id,
            @PathVariable String point,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale) {
        Campaign campaign = seen(id, point);
        Map<String, RowOutcome> choices =
                fields.containsKey("all") ? allInside(campaign, point) : choices(new Typed(fields));
        fill(model, campaign, point, locale);
        model.addAttribute("choices", names(choices));
        model.addAttribute("listed", chosen(campaign, point, choices, RowOutcome.LISTED));
        model.addAttribute("leftOut", chosen(campaign, point, choices, RowOutcome.LEFT_OUT));
        model.addAttribute("note", new Typed(fields).text("note", 1000));
        model.addAttribute("nothing", choices.isEmpty());
        return choices.isEmpty() || fields.containsKey("back") ? "campaign/list" : "campaign/preview";
    }

    @PostMapping("/lists/{point}/acts")
    String begin(
            @PathVariable String id,
            @PathVariable String point,
            @RequestParam("_command") String command,
            @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    CampaignAct act = acts.begin(id, point, choices(typed), typed.text("note", 1000), actor);
                    return "/campaigns/" + id + "/acts/" + act.id();
                });
    }

    @GetMapping("/acts/{actId}")
    String act(
            @PathVariable String id,
            @PathVariable String actId,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            Locale locale) {
        CampaignAct act = acts.see(actId, actors.current());
        page.frame(model, campaigns.see(id, actors.current()), locale);
        progress(model, act);
        return htmx == null ? "campaign/act" : "campaign/act-progress";
    }

    /** Repeating it is harmless: each dossier moves in a transaction of its own, and only once. */
    @PostMapping("/acts/{actId}/proceed")
    String proceed(
            @PathVariable String id,
            @PathVariable String actId,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            Locale locale) {
        CampaignAct act = acts.see(actId, actors.current());
        for (int done = 0; done < AT_ONCE && acts.proceed(actId, this::wholly); done++) {
            // The next one.
        }
        if (htmx == null) {
            return "redirect:/campaigns/" + id + "/acts/" + actId;
        }
        page.frame(model, campaigns.see(id, actors.current()), locale);
        progress(model, act);
        return "campaign/act-progress";
    }

    @PostMapping("/acts/{actId}/retry")
    String retry(@PathVariable String id, @PathVariable String actId, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    acts.retry(actId, actor);
                    return "/campaigns/" + id + "/acts/" + actId;
                });
    }

    private void wholly(Runnable work) {
        steps.run(() -> {
            work.run();
            return true;
        });
    }

    /** A list is the host's own business. */
    private Campaign seen(String id, String point) {
        Actor actor = actors.current();
        Campaign campaign = campaigns.see(id, actor);
        if (!campaign.hostId().equals(actor.unitId())) {
            throw new ListMissing(point);
        }
        return campaign;
    }

    private void fill(Model model, Campaign campaign, String point, Locale locale) {
        page.frame(model, campaign, locale);
        model.addAttribute("point", point);
        model.addAttribute("definition", lists.point(campaign, point));
        model.addAttribute("rows", lists.ranked(campaign, point));
        model.addAttribute("quotaLeft", lists.quotaLeft(campaign, point));
        model.addAttribute("mayAct", lists.mayAct(campaign, point, actors.current()));
    }

    private List<WaitingDossier> chosen(
            Campaign campaign, String point, Map<String, RowOutcome> choices, RowOutcome outcome) {
        return lists.ranked(campaign, point).stream()
                .filter(row -> row.hold().isEmpty())
                .map(RankedDossier::dossier)
                .filter(dossier -> choices.get(dossier.id()) == outcome)
                .toList();
    }

    /** Everybody who may move and lies inside the quota. */
    private Map<String, RowOutcome> allInside(Campaign campaign, String point) {
        Map<String, RowOutcome> choices = new LinkedHashMap<>();
        lists.ranked(campaign, point).stream()
                .filter(row -> row.inside() && row.hold().isEmpty())
                .forEach(row -> choices.put(row.dossier().id(), RowOutcome.LISTED));
        return choices;
    }

    private static Map<String, RowOutcome> choices(Typed typed) {
        Map<String, RowOutcome> choices = new LinkedHashMap<>();
        typed.below("row.").forEach((rowId, choice) -> {
            for (RowOutcome outcome : RowOutcome.values()) {
                if (outcome.name().equals(choice)) {
                    choices.put(rowId, outcome);
                }
            }
        });
        return choices;
    }

    private static Map<String, String> names(Map<String, RowOutcome> choices) {
        Map<String, String> names = new LinkedHashMap<>();
        choices.forEach((rowId, outcome) -> names.put(rowId, outcome.name()));
        return names;
    }

    private void progress(Model model, CampaignAct act) {
        List<WaitingDossier> rows = acts.rows(act.id());
        model.addAttribute("act", act);
        model.addAttribute("rows", rows);
        model.addAttribute("left", count(rows, RowState.CHOSEN));
        model.addAttribute("moved", count(rows, RowState.DONE));
        model.addAttribute("failed", count(rows, RowState.FAILED));
    }

    private static long count(List<WaitingDossier> rows, RowState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
