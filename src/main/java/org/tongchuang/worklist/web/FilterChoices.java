package org.tongchuang.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;

/** What a worklist can be narrowed to. */
@Component
class FilterChoices {

    private static final int CAMPAIGNS = 50;

    private final Campaigns campaigns;
    private final Programmes programmes;
    private final ProgrammeContents contents;

    FilterChoices(Campaigns campaigns, Programmes programmes, ProgrammeContents contents) {
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.contents = contents;
    }

    List<Choice> campaigns(Actor actor) {
        return campaigns.list(actor, CAMPAIGNS, 0).stream()
                .map(campaign -> new Choice(campaign.id(), campaign.name()))
                .toList();
    }

    /** The phases of every programme; a phase that two of them share by key stands once. */
    List<Choice> phases() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (ProgrammeVersion version : programmes.all()) {
            Texts texts = contents.texts(version.id(), LocaleContextHolder.getLocale());
            version.manifest()
                    .phases()
                    .forEach(phase -> labels.putIfAbsent(phase.key(), texts.text("phase." + phase.key())));
        }
        return labels.entrySet().stream()
                .map(phase -> new Choice(phase.getKey(), phase.getValue()))
                .toList();
    }
}
