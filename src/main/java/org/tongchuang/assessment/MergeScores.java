package org.tongchuang.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;
import org.tongchuang.standard.Standards;

/** All members have handed in: from now on their scores are seen, and the mean counts where they are near each other. */
@Component
public class MergeScores {

    private final Panels panels;
    private final PanelRows rows;
    private final Dossiers dossiers;
    private final Standards standards;
    private final AuditTrail audit;
    private final Clock clock;

    MergeScores(Panels panels, PanelRows rows, Dossiers dossiers, Standards standards, AuditTrail audit, Clock clock) {
        this.panels = panels;
        this.rows = rows;
        this.dossiers = dossiers;
        this.standards = standards;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers whether there are rows on which the panel has to agree. */
    @Transactional
    public boolean merge(String processInstanceId) {
        Panel panel = rows.ofProcess(processInstanceId).orElseThrow();
        Standard standard = standards.of(dossiers.get(panel.dossierId()).programmeVersionId());
        if (panels.members(panel).stream().anyMatch(member -> member.submittedAt() == null)) {
            throw new IllegalStateException("Panel " + panel.id() + " was to be sealed before all had handed in");
        }
        List<Indicator> apart = panels.apart(panel, standard);
        if (rows.changing().updateSealed(panel.id(), clock.instant()) == 1) {
            audit.record(new Act(
                    "dossier:" + panel.dossierId(),
                    "panel-sealed",
                    "",
                    "",
                    "",
                    "",
                    Map.of("apart", Integer.toString(apart.size()))));
        }
        return !apart.isEmpty();
    }
}
