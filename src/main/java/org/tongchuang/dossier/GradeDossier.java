package org.tongchuang.dossier;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;

/** A decision table has found the dossier's grade. Every campaign finds it anew, so a grade may go up or down. */
@Component
public class GradeDossier {

    private final Dossiers dossiers;
    private final Grades grades;
    private final AuditTrail audit;

    GradeDossier(Dossiers dossiers, Grades grades, AuditTrail audit) {
        this.dossiers = dossiers;
        this.grades = grades;
        this.audit = audit;
    }

    /** Sets it; safe to repeat. A grade that the programme doesn't know stops the step. */
    @Transactional
    public void grade(String dossierId, String grade) {
        Dossier dossier = dossiers.get(dossierId);
        if (!grades.of(dossier).contains(grade)) {
            throw new IllegalStateException(
                    "Dossier " + dossier.number() + " was not graded: its programme doesn't know '" + grade + "'");
        }
        if (!grade.equals(dossier.grade()) && dossiers.regrade(dossierId, grade)) {
            audit.record(Act.byItself(
                    "dossier:" + dossierId,
                    "dossier-graded",
                    Map.of("grade", grades.name(dossier.programmeVersionId(), grade, Locale.SIMPLIFIED_CHINESE))));
        }
    }
}
