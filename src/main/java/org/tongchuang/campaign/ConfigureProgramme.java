package org.tongchuang.campaign;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Choices;
import org.tongchuang.programme.Configurations;
import org.tongchuang.programme.ProgrammeVersion;

/** An office that opens campaigns makes a programme of its own of a template, or changes one; campaigns keep their version. */
@Component
public class ConfigureProgramme {

    private final Configurations configurations;
    private final Units units;
    private final Deeds deeds;

    ConfigureProgramme(Configurations configurations, Units units, Deeds deeds) {
        this.configurations = configurations;
        this.units = units;
        this.deeds = deeds;
    }

    @Transactional
    public ProgrammeVersion configure(String template, Choices choices, Actor actor) {
        deeds.require(actor, Action.OPEN_CAMPAIGN, actor.unitPath(), "campaign.refusal.plan");
        ProgrammeVersion made = configurations.make(template, choices, units.get(actor.unitId()));
        deeds.record(
                actor,
                "programme-configured",
                Map.of("programme", made.name(), "version", String.valueOf(made.version()), "code", choices.code()));
        return made;
    }
}
