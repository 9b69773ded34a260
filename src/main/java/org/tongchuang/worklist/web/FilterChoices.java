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

    /** The campaigns that the actor sees, their programmes, and their phases. */
    Offer of(Actor actor) {
        List<Campaign> seen = campaigns.list(actor, CAMPAIGNS, 0);
        List<Choice> named = seen.stream()
                .map(campaign -> new Choice(campaign.id(), campaign.name()))
                .toList();
        return new Offer(programmes(seen), named, phases(seen));
    }

    /** Each programme once, called as in its newest campaign. */
    private List<Choice> programmes(List<Campaign> seen) {
        Map<String, Choice> named = new LinkedHashMap<>();
        for (Campaign campaign : seen) {
            Texts texts = contents.texts(campaign.programmeVersionId(), LocaleContextHolder.getLocale());
            named.computeIfAbsent(campaign.programmeKey(), key -> new Choice(key, texts.text("programme.name")));
        }
        return List.copyOf(named.values());
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

    /** The choices of each filter. */
    record Offer(List<Choice> programmes, List<Choice> campaigns, List<Choice> phases) {}
}
