package org.tongchuang.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Texts;

/** What a worklist can be narrowed to. */
@Component
class FilterChoices {

    private static final int CAMPAIGNS = 50;

    private final Campaigns campaigns;
    private final ProgrammeContents contents;

    FilterChoices(Campaigns campaigns, ProgrammeContents contents) {
        this.campaigns = campaigns;
        this.contents = contents;
    }

    /** The campaigns that the actor sees, and their phases. */
    Offer of(Actor actor) {
        List<Campaign> seen = campaigns.list(actor, CAMPAIGNS, 0);
        List<Choice> named = seen.stream()
                .map(campaign -> new Choice(campaign.id(), campaign.name()))
                .toList();
        return new Offer(named, phases(seen));
    }

    /** A phase that two programmes share by key stands once. */
    private List<Choice> phases(List<Campaign> seen) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Campaign campaign : seen) {
            Texts texts = contents.texts(campaign.programmeVersionId(), LocaleContextHolder.getLocale());
            campaigns
                    .manifest(campaign)
                    .phases()
                    .forEach(phase -> labels.putIfAbsent(phase.key(), texts.text("phase." + phase.key())));
        }
        return labels.entrySet().stream()
                .map(phase -> new Choice(phase.getKey(), phase.getValue()))
                .toList();
    }

    /** The choices of both filters. */
    record Offer(List<Choice> campaigns, List<Choice> phases) {}
}
