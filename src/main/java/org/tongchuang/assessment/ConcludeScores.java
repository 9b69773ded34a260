package org.tongchuang.assessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.standard.Standard;
import org.tongchuang.standard.Standards;

/** Works out what the programme's decision table needs to know; the total in every case. */
@Component
public class ConcludeScores {

    private final Columns columns;
    private final Dossiers dossiers;
    private final Standards standards;
    private final AuditTrail audit;

    ConcludeScores(Columns columns, Dossiers dossiers, Standards standards, AuditTrail audit) {
        this.columns = columns;
        this.dossiers = dossiers;
        this.standards = standards;
        this.audit = audit;
    }

    /** Concludes from the highest level that has judged each row. */
    @Transactional
    public Outcome conclude(String dossierId) {
        Standard standard = standards.of(dossiers.get(dossierId).programmeVersionId());
        Outcome outcome = Outcome.of(standard, columns.deciding(dossierId, standard));
        audit.record(new Act(
                "dossier:" + dossierId,
                "assessment-concluded",
                "",
                "",
                "",
                "",
                Map.of(
                        "total", Points.ofHundredths(outcome.totalHundredths()),
                        "line", Points.ofHundredths(outcome.passLineHundredths()),
                        "gates", "label:assessment.gates." + outcome.gatesPassed())));
        return outcome;
    }
}
