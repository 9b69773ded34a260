package org.tongchuang.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.FolderCheck;
import org.tongchuang.programme.ProgrammeFolder;

/** A list point must name an effect that some module makes, or its act would fail on the day. */
@Component
class EffectsKnown implements FolderCheck {

    private final Effects effects;

    EffectsKnown(Effects effects) {
        this.effects = effects;
    }

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        return folder.manifest().lists().entrySet().stream()
                .filter(list -> effects.find(list.getValue().effect()).isEmpty())
                .map(list -> Finding.of(
                        folder.manifestPath(),
                        list.getKey(),
                        "campaign.finding.effect",
                        list.getKey(),
                        String.valueOf(list.getValue().effect())))
                .toList();
    }
}
