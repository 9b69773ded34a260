package org.tongchuang.campaign.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.PointCount;
import org.tongchuang.campaign.WaitingLists;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.web.OpenTo;

/** The part of the work desk that says on which lists dossiers wait for this office. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class WaitingController {

    private static final int CAMPAIGNS = 20;

    private final Campaigns campaigns;
    private final WaitingLists lists;
    private final ProgrammeContents contents;
    private final Actors actors;

    WaitingController(Campaigns campaigns, WaitingLists lists, ProgrammeContents contents, Actors actors) {
        this.campaigns = campaigns;
        this.lists = lists;
        this.contents = contents;
        this.actors = actors;
    }

    @GetMapping("/campaigns/waiting")
    String waiting(Model model, Locale locale) {
        Actor actor = actors.current();
        model.addAttribute(
                "waiting",
                campaigns.list(actor, CAMPAIGNS, 0).stream()
                        .flatMap(campaign -> waiting(campaign, actor, locale))
                        .toList());
        return "campaign/waiting";
    }

    private Stream<WaitingList> waiting(Campaign campaign, Actor actor, Locale locale) {
        List<PointCount> counts = lists.counts(campaign.id());
        return counts.stream()
                .filter(count -> count.waiting() > 0 && lists.mayAct(campaign, count.point(), actor))
                .map(count -> new WaitingList(
                        contents.texts(campaign.programmeVersionId(), locale).text("list." + count.point()),
                        campaign.name(),
                        "/campaigns/" + campaign.id() + "/lists/" + count.point(),
                        count.waiting()));
    }

    /** A list with somebody on it, as the template reads it. */
    public record WaitingList(String name, String campaignName, String href, int waiting) {}
}
