package org.tongchuang.dossier;

import java.util.Map;

/**
 * What a person says at one step, already judged.
 *
 * @param part empty for the whole dossier
 * @param body the accepted answers by field key
 */
public record Answers(
        String dossierId,
        String part,
        String step,
        int round,
        String taskId,
        String taskName,
        String formId,
        Map<String, Object> body) {}
