package org.tongchuang.assessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.standard.Standard;

/** Works out what the programme's decision table needs to know; the total in every case. */
@Component
public class ConcludeScores {

    private final Columns columns;
    private final DossierStandards standards;
    private final AuditTrail audit;

    ConcludeScores(Columns columns, DossierStandards standards, AuditTrail audit) {
        this.columns = columns;
        this.standards = standards;
        this.audit = audit;
    }

    /** Concludes from the highest level that has judged each row. */
    @Transactional
    public Outcome conclude(String dossierId) {
        Standard standard = standards.ofDossier(dossierId);
        Outcome outcome = Outcome.of(standard, columns.deciding(dossierId, standard));
        audit.record(Act.byItself(
                "dossier:" + dossierId,
                "assessment-concluded",
                Map.of(
                        "total", Points.ofHundredths(outcome.totalHundredths()),
                        "line", Points.ofHundredths(outcome.passLineHundredths()),
                        "gates", "label:assessment.gates." + outcome.gatesPassed())));
        return outcome;
    }
}
