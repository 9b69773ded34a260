package org.tongchuang.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Rows of the worklist for tests of its queries: valid by default, changed only where a story needs it. */
final class TaskRows {

    static final Instant NINE = Instant.parse("2026-03-04T01:00:00Z");

    private TaskRows() {}

    static Task heldBy(String holder, Instant due) {
        return task(UUID.randomUUID().toString(), "selfCheck", "self-check", holder, due);
    }

    static Task inPhase(String phase, String holder) {
        return task(UUID.randomUUID().toString(), "selfCheck", phase, holder, NINE);
    }

    static Task of(String dossierId, String step) {
        return task(dossierId, step, "self-check", "nobody", NINE);
    }

    /** The same task, assigned to one person from the start as an assessor's is. */
    static Task ofOnePerson(Task task, String unitId, String memberId) {
        return new Task(
                task.id(),
                task.engineTaskId(),
                task.processInstanceId(),
                task.dossierId(),
                task.dossierNumber(),
                task.campaignId(),
                task.programmeVersionId(),
                task.subjectId(),
                task.subjectName(),
                task.part(),
                task.step(),
                task.round(),
                task.name(),
                task.phase(),
                task.formId(),
                unitId,
                task.unitName(),
                "",
                Holder.member(memberId),
                memberId,
                null,
                Task.State.OPEN,
                task.openedAt(),
                task.dueAt(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Task task(String dossierId, String step, String phase, String holder, Instant due) {
        String id = UUID.randomUUID().toString();
        return new Task(
                id,
                "engine-" + id,
                "instance",
                dossierId,
                "GC-2026-T-0001",
                "campaign",
                "version",
                "subject",
                "示例村",
                "",
                step,
                1,
                "自查",
                phase,
                "selfCheck",
                "unit",
                "示例村",
                "community:clerk",
                holder,
                null,
                null,
                Task.State.OPEN,
                due.minus(Duration.ofDays(5)),
                due,
                null,
                null,
                null,
                null,
                null);
    }
}
