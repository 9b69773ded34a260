package org.tongchuang.dossier;

import java.time.Instant;
import java.util.Collection;

/**
 * What one person handed in at one step; a later version never overwrites it.
 *
 * @param part the stream, unit or panel member it belongs to; empty for the whole dossier
 * @param round how often the step had been reached
 * @param version counts all submissions of the dossier
 * @param formId the form, in the dossier's programme version
 * @param standsFor the member for whom its author stood in; null if for nobody
 * @param body canonical JSON of the accepted answers
 */
public record Submission(
        String id,
        String dossierId,
        String part,
        String step,
        int round,
        int version,
        String taskId,
        String taskName,
        String formId,
        String unitId,
        String unitName,
        String memberId,
        String memberName,
        String standsFor,
        String body,
        String sha256,
        Instant submittedAt) {

    /** Whether it is somebody's own work, by his own hand or by another's at his desk. */
    public boolean isBy(Collection<String> people) {
        return people.contains(memberId) || (standsFor != null && people.contains(standsFor));
    }
}
