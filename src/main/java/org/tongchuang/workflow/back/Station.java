package org.tongchuang.workflow.back;

/** One process on the way from the dossier's own down to a task, and the activity there: the call, at last the task. */
record Station(String instanceId, String definitionId, String activity) {}
