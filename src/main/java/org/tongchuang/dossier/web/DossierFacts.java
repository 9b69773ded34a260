package org.tongchuang.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongchuang.dossier.CurrentWork;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Submission;

/**
 * One dossier, for programs.
 *
 * @param outcome how it ended; null while it runs
 * @param phase the key of the current phase
 */
record DossierFacts(
        String id,
        String number,
        String campaignId,
        String programme,
        String unitCode,
        String unitName,
        String state,
        String stateName,
        String outcome,
        String phase,
        Instant startedAt,
        Instant endedAt,
        List<Phase> phases,
        List<OpenTask> openTasks,
        List<Paper> submissions) {

    DossierFacts {
        phases = List.copyOf(phases);
        openTasks = List.copyOf(openTasks);
        submissions = List.copyOf(submissions);
    }

    /** One phase in the order of the programme. */
    record Phase(String key, String name, PhasePoint.Standing standing, Instant leftAt, Instant dueAt, boolean late) {

        static Phase of(String key, PhasePoint point) {
            return new Phase(key, point.label(), point.standing(), point.leftAt(), point.dueAt(), point.late());
        }
    }

    /** An open task and who has it. */
    record OpenTask(
            String id,
            String name,
            String who,
            String unit,
            Instant since,
            Instant dueAt,
            LocalDate heldUntil,
            boolean mine) {

        static OpenTask of(CurrentWork.Now now) {
            return new OpenTask(
                    now.taskId(),
                    now.task(),
                    now.who(),
                    now.unit(),
                    now.since(),
                    now.dueAt(),
                    now.heldUntil(),
                    now.mine());
        }
    }

    /** A version of something handed in. */
    record Paper(
            String id,
            int version,
            String step,
            String task,
            int round,
            String form,
            String unit,
            String member,
            Instant submittedAt,
            String sha256) {

        static Paper of(Submission one) {
            return new Paper(
                    one.id(),
                    one.version(),
                    one.step(),
                    one.taskName(),
                    one.round(),
                    one.formId(),
                    one.unitName(),
                    one.memberName(),
                    one.submittedAt(),
                    one.sha256());
        }
    }

    /** What stands over the lists. */
    record Head(Dossier dossier, String programme, String unitCode, String stateName) {

        DossierFacts with(List<Phase> phases, List<OpenTask> openTasks, List<Paper> submissions) {
            return new DossierFacts(
                    dossier.id(),
                    dossier.number(),
                    dossier.campaignId(),
                    programme,
                    unitCode,
                    dossier.unitName(),
                    dossier.state(),
                    stateName,
                    dossier.outcome(),
                    dossier.phase(),
                    dossier.startedAt(),
                    dossier.endedAt(),
                    phases,
                    openTasks,
                    submissions);
        }
    }
}
