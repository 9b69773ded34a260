package org.tongchuang.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;

/** All members have handed in: from now on their scores are seen, and the mean counts where they are near each other. */
@Component
public class MergeScores {

    private final Panels panels;
    private final PanelRows rows;
    private final DossierStandards standards;
    private final AuditTrail audit;
    private final Clock clock;

    MergeScores(Panels panels, PanelRows rows, DossierStandards standards, AuditTrail audit, Clock clock) {
        this.panels = panels;
        this.rows = rows;
        this.standards = standards;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers whether there are rows on which the panel has to agree. */
    @Transactional
    public boolean merge(String dossierId, String processInstanceId) {
        Panel panel = rows.ofProcess(dossierId, processInstanceId).orElseThrow();
        Standard standard = standards.ofDossier(dossierId);
        if (panels.members(panel).stream().anyMatch(member -> member.submittedAt() == null)) {
            throw new IllegalStateException("Panel " + panel.id() + " was to be sealed before all had handed in");
        }
        List<Indicator> apart = panels.apart(panel, standard);
        if (rows.changing().updateSealed(panel.id(), clock.instant()) == 1) {
            audit.record(Act.byItself(
                    "dossier:" + panel.dossierId(), "panel-sealed", Map.of("apart", Integer.toString(apart.size()))));
        }
        return !apart.isEmpty();
    }
}
