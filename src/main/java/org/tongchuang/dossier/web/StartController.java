package org.tongchuang.dossier.web;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.Candidate;
import org.tongchuang.dossier.StartDossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.WholeStep;

/**
 * Starts many dossiers a few at a time: each request does some, answers how far it has come, and the page asks for the
 * next. It can be left and taken up again; nothing is started twice.
 */
@Controller
@RequestMapping("/campaigns/{campaignId}/dossiers/start")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class StartController {

    private static final Logger LOG = LoggerFactory.getLogger(StartController.class);
    private static final int AT_ONCE = 3;

    private final StartDossiers starts;
    private final Campaigns campaigns;
    private final WholeStep steps;
    private final Actors actors;

    StartController(StartDossiers starts, Campaigns campaigns, WholeStep steps, Actors actors) {
        this.starts = starts;
        this.campaigns = campaigns;
        this.steps = steps;
        this.actors = actors;
    }

    /** On the campaign's page. */
    @GetMapping(headers = "HX-Request")
    String part(@PathVariable String campaignId, Model model) {
        ready(campaignId, model);
        return "dossier/start-part";
    }

    @GetMapping
    String ready(@PathVariable String campaignId, Model model) {
        Actor actor = actors.current();
        return progress(campaignId, starts.waiting(campaignId, actor), 0, List.of(), false, actor, model);
    }

    @PostMapping
    String start(
            @PathVariable String campaignId,
            @RequestParam(defaultValue = "0") int started,
            @RequestParam(defaultValue = "") List<String> failed,
            Model model) {
        Actor actor = actors.current();
        campaigns.see(campaignId, actor);
        starts.admit(actor);
        List<String> held = new ArrayList<>(failed);
        int done = started;
        for (Candidate next : next(campaignId, held, actor)) {
            if (isStarted(campaignId, next, actor)) {
                done++;
            } else {
                held.add(next.unitId());
            }
        }
        return progress(campaignId, starts.waiting(campaignId, actor), done, held, true, actor, model);
    }

    private List<Candidate> next(String campaignId, List<String> held, Actor actor) {
        return starts.waiting(campaignId, actor).stream()
                .filter(candidate -> !held.contains(candidate.unitId()))
                .limit(AT_ONCE)
                .toList();
    }

    private boolean isStarted(String campaignId, Candidate candidate, Actor actor) {
        try {
            steps.run(() -> starts.startOne(campaignId, candidate.unitId(), actor));
            return true;
        } catch (RuntimeException fault) {
            LOG.error("dossier not started: campaign={} unit={}", campaignId, candidate.unitId(), fault);
            return false;
        }
    }

    private String progress(
            String campaignId,
            List<Candidate> waiting,
            int started,
            List<String> held,
            boolean running,
            Actor actor,
            Model model) {
        model.addAttribute("campaign", campaigns.see(campaignId, actor));
        model.addAttribute("waiting", waiting);
        model.addAttribute("started", started);
        model.addAttribute("held", held);
        model.addAttribute("running", running && waiting.size() > held.size());
        return "dossier/start";
    }
}
