package org.tongchuang.worklist;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;

/** An office reminds, in one click, everybody of a group who hasn't done his part; at most once a day each. */
@Component
public class UrgeParts {

    private final Dossiers dossiers;
    private final PartProgress progress;
    private final Urges urges;
    private final AuditTrail audit;

    UrgeParts(Dossiers dossiers, PartProgress progress, Urges urges, AuditTrail audit) {
        this.dossiers = dossiers;
        this.progress = progress;
        this.urges = urges;
        this.audit = audit;
    }

    /**
     * Reminds them.
     *
     * @return how many tasks were asked for
     * @throws UrgedToday if none is left
     */
    @Transactional
    public int urge(String dossierId, String group, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!progress.mayWatch(dossier, actor)) {
            throw new NotYourParts();
        }
        int asked = urges.ask(progress.openOf(dossier, group), "", actor);
        if (asked == 0) {
            throw new UrgedToday();
        }
        audit.record(new Act(
                "dossier:" + dossierId,
                "parts-urged",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("count", Integer.toString(asked))));
        return asked;
    }
}
