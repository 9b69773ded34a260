package org.tongchuang.campaign.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.campaign.ActOverMany;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPart;
import org.tongchuang.campaign.CampaignState;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.Candidate;
import org.tongchuang.campaign.OpeningCheck;
import org.tongchuang.campaign.PointCount;
import org.tongchuang.campaign.WaitingLists;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.standard.Editions;

/** Everything that the campaign page shows to one actor. */
@Component
class CampaignPage {

    private final Campaigns campaigns;
    private final WaitingLists lists;
    private final ActOverMany acts;
    private final OpeningCheck check;
    private final Rights rights;
    private final ProgrammeContents contents;
    private final Deadlines deadlines;
    private final Editions editions;
    private final ObjectProvider<CampaignPart> parts;

    CampaignPage(
            Campaigns campaigns,
            WaitingLists lists,
            ActOverMany acts,
            OpeningCheck check,
            Rights rights,
            ProgrammeContents contents,
            Deadlines deadlines,
            Editions editions,
            ObjectProvider<CampaignPart> parts) {
        this.campaigns = campaigns;
        this.lists = lists;
        this.acts = acts;
        this.check = check;
        this.rights = rights;
        this.contents = contents;
        this.deadlines = deadlines;
        this.editions = editions;
        this.parts = parts;
    }

    void fill(Model model, Campaign campaign, Actor actor, Locale locale) {
        frame(model, campaign, locale);
        boolean mayPlan = rights.may(actor, Action.OPEN_CAMPAIGN, Subject.at(campaign.hostPath()));
        boolean isHost = actor.unitId().equals(campaign.hostId());
        model.addAttribute("mayPlan", mayPlan);
        model.addAttribute("isHost", isHost);
        model.addAttribute("phases", campaigns.phases(campaign.id(), campaign.hostId()));
        model.addAttribute("towns", campaigns.towns(campaign.id(), actor));
        model.addAttribute("due", deadlines.words(campaign.hostPath()));
        model.addAttribute("parts", parts(campaign, actor));
        if (isHost) {
            model.addAttribute("points", campaign.is(CampaignState.DRAFT) ? check.points(campaign) : List.of());
            model.addAttribute("lists", waiting(campaign, actor));
            model.addAttribute("acts", acts.list(campaign.id()));
        }
        town(model, campaign, actor);
    }

    /** What a plan may narrow and choose. */
    void choices(Model model, Campaign campaign) {
        model.addAttribute("limits", campaigns.limits(campaign.id()));
        model.addAttribute("editions", editions.inForce(campaign.programmeKey(), campaign.hostPath()));
    }

    /** What every page of the campaign needs. */
    void frame(Model model, Campaign campaign, Locale locale) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("locale", locale);
        Optional.ofNullable(campaign.standardEditionId())
                .flatMap(editions::find)
                .ifPresent(edition -> model.addAttribute("edition", edition));
        model.addAttribute("texts", contents.texts(campaign.programmeVersionId(), locale));
    }

    private void town(Model model, Campaign campaign, Actor actor) {
        List<Candidate> candidates = campaigns.candidates(campaign.id(), actor);
        model.addAttribute("candidates", candidates);
        boolean mayJoin = campaign.is(CampaignState.OPEN)
                && rights.may(actor, Action.JOIN_CAMPAIGN, Subject.at(actor.unitPath()));
        model.addAttribute("mayJoin", mayJoin);
        campaigns.town(campaign.id(), actor.unitId()).ifPresent(town -> {
            model.addAttribute("town", town);
            model.addAttribute("townPhases", campaigns.phases(campaign.id(), actor.unitId()));
            model.addAttribute("choices", mayJoin ? choices(campaign, actor, candidates) : List.of());
        });
    }

    private List<Unit> choices(Campaign campaign, Actor actor, List<Candidate> candidates) {
        Set<String> chosen = candidates.stream().map(Candidate::unitId).collect(Collectors.toSet());
        return campaigns.eligible(campaign, actor.unitId()).stream()
                .filter(unit -> !chosen.contains(unit.id()))
                .toList();
    }

    private List<Waiting> waiting(Campaign campaign, Actor actor) {
        Map<String, PointCount> counts =
                lists.counts(campaign.id()).stream().collect(Collectors.toMap(PointCount::point, Function.identity()));
        return campaigns.manifest(campaign).lists().keySet().stream()
                .map(point -> Waiting.of(
                        counts.getOrDefault(point, new PointCount(point, 0, 0)), lists.mayAct(campaign, point, actor)))
                .toList();
    }

    private List<Part> parts(Campaign campaign, Actor actor) {
        return parts.stream()
                .sorted(Comparator.comparingInt(CampaignPart::order))
                .flatMap(part -> part.href(campaign, actor).map(href -> new Part(part.labelKey(), href)).stream())
                .toList();
    }

    /** A list point with who waits there. */
    public record Waiting(String point, int waiting, int stuck, boolean mayAct) {
        static Waiting of(PointCount count, boolean mayAct) {
            return new Waiting(count.point(), count.waiting(), count.stuck(), mayAct);
        }
    }

    /** A part that another module fills. */
    public record Part(String labelKey, String href) {}
}
