package org.tongchuang.tracking.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.tracking.Targets;
import org.tongchuang.web.OpenTo;

/** The shares that a campaign is to reach, as a part of its page. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class TargetController {

    private final Targets targets;
    private final Campaigns campaigns;
    private final ProgrammeContents contents;
    private final Actors actors;

    TargetController(Targets targets, Campaigns campaigns, ProgrammeContents contents, Actors actors) {
        this.targets = targets;
        this.campaigns = campaigns;
        this.contents = contents;
        this.actors = actors;
    }

    @GetMapping("/campaigns/{id}/targets")
    String ofCampaign(@PathVariable String id, Locale locale, Model model) {
        Actor actor = actors.current();
        Campaign campaign = campaigns.see(id, actor);
        model.addAttribute("targets", targets.of(campaign, actor));
        model.addAttribute("area", actor.unitName());
        model.addAttribute("texts", contents.texts(campaign.programmeVersionId(), locale));
        return "tracking/targets";
    }
}
