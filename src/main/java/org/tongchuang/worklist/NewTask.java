package org.tongchuang.worklist;

/**
 * A human task that the engine has just created.
 *
 * @param processInstanceId the instance that holds the task, which may be a called one
 * @param step the activity in its own model
 * @param phaseActivity the activity in the dossier's main model: the step itself, or the one that called its model
 * @param formId the form, in the dossier's programme version
 * @param candidateGroup {@code level:role}, or null if the task is for one person
 * @param assigneeId the person, or null if it is for a role
 * @param part empty for the whole dossier
 * @param workUnitId the unit to which the step was handed, or null if it is the dossier's own
 */
public record NewTask(
        String engineTaskId,
        String processInstanceId,
        String dossierId,
        String step,
        String name,
        String phaseActivity,
        String formId,
        String candidateGroup,
        String assigneeId,
        String part,
        String workUnitId) {}
