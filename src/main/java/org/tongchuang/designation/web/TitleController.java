package org.tongchuang.designation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
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
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.EndTitle;
import org.tongchuang.designation.LifeDossier;
import org.tongchuang.designation.LifeOfTitle;
import org.tongchuang.designation.Rectifications;
import org.tongchuang.designation.TitleFilter;
import org.tongchuang.designation.TitlePaper;
import org.tongchuang.designation.TitleState;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.notice.SuperviseTitle;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** Titles for members: the list, one title with its history, and how it ends. */
@Controller
@RequestMapping("/titles")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class TitleController {

    private static final int ROWS = 20;
    private static final int CAP = 1000;
    private static final int MOST_CHARS = 200;

    private final Designations designations;
    private final Campaigns campaigns;
    private final LifeOfTitle life;
    private final Rectifications rectifications;
    private final EndTitle end;
    private final SuperviseTitle supervision;
    private final Dossiers dossiers;
    private final ObjectProvider<TitlePaper> papers;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    TitleController(
            Designations designations,
            Campaigns campaigns,
            LifeOfTitle life,
            Rectifications rectifications,
            EndTitle end,
            SuperviseTitle supervision,
            Dossiers dossiers,
            ObjectProvider<TitlePaper> papers,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.designations = designations;
        this.campaigns = campaigns;
        this.life = life;
        this.rectifications = rectifications;
        this.end = end;
        this.supervision = supervision;
        this.dossiers = dossiers;
        this.papers = papers;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) TitleState state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Actor actor = actors.current();
        TitleFilter filter = new TitleFilter(state, q);
        int total = designations.count(actor, filter);
        Paging paging = new Paging(page, ROWS, total, total >= CAP);
        model.addAttribute("titles", designations.list(actor, filter, ROWS, paging.offset()));
        model.addAttribute("states", TitleState.values());
        model.addAttribute("filter", filter);
        model.addAttribute("paging", paging);
        return "designation/list";
    }

    @GetMapping("/{id}")
    String title(@PathVariable String id, Model model) {
        return show(id, model);
    }

    /** A fragment for the dossier's page; whoever sees the dossier sees its title. */
    @GetMapping("/of/{dossierId}")
    @OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
    String ofDossier(@PathVariable String dossierId, Model model) {
        Actor actor = actors.current();
        var dossier = dossiers.see(dossierId, actor);
        List<Designation> titles = designations.of(dossier).stream().toList();
        model.addAttribute("titles", titles);
        model.addAttribute(
                "open",
                titles.stream()
                        .map(Designation::id)
                        .filter(title -> designations.maySee(title, actor))
                        .toList());
        model.addAttribute("orders", rectifications.of(dossier));
        return "designation/part";
    }

    @GetMapping("/campaigns/{campaignId}")
    String ofCampaign(@PathVariable String campaignId, Model model) {
        Actor actor = actors.current();
        Campaign campaign = campaigns.see(campaignId, actor);
        List<Designation> titles = designations.ofCampaign(campaign.id(), actor);
        model.addAttribute("titles", titles);
        model.addAttribute("open", titles.stream().map(Designation::id).toList());
        return "designation/part";
    }

    @PostMapping("/{id}/revocations")
    String revoke(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        () -> "/dossiers/" + end.startRevocation(id, actor).id());
    }

    @PostMapping("/{id}/cancellation")
    String cancel(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        Actor actor = actors.current();
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_CHARS) {
            response.setStatus(422);
            model.addAttribute(
                    "errors", Map.of("reason", labels.getMessage("designation.cancel.missing", null, locale)));
            return show(id, model);
        }
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    end.cancel(id, why, actor);
                    return "/titles/" + id;
                });
    }

    private String show(String id, Model model) {
        Actor actor = actors.current();
        Designation title = designations.see(id, actor);
        model.addAttribute("item", title);
        model.addAttribute("history", designations.history(id));
        List<LifeDossier> seen = life.of(title, actor);
        model.addAttribute("life", seen);
        model.addAttribute(
                "numbers",
                seen.stream().map(LifeDossier::dossier).collect(Collectors.toMap(Dossier::id, Dossier::number)));
        model.addAttribute("orders", rectifications.ofTitle(id));
        model.addAttribute("late", supervision.ofDossier(title.dossierId(), actor));
        model.addAttribute("mayEnd", end.mayEnd(title, actor));
        model.addAttribute("mayRevoke", end.mayRevoke(title, actor));
        model.addAttribute(
                "papers",
                papers.stream()
                        .filter(paper -> paper.href(title).isPresent())
                        .map(paper -> Map.of(
                                "labelKey",
                                paper.labelKey(),
                                "href",
                                paper.href(title).orElseThrow()))
                        .toList());
        return "designation/detail";
    }
}
