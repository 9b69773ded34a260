package org.tongchuang.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The way from an execution in a called model up to the dossier's own. */
final class CallPath {

    private CallPath() {}

    static boolean isMain(DelegateExecution execution) {
        return execution.getProcessInstance().getSuperExecution() == null;
    }

    /** The activity of the dossier's own model: the one that is entered, or the one that called its model. */
    static String mainActivity(DelegateExecution execution) {
        DelegateExecution place = execution;
        while (!isMain(place)) {
            place = place.getProcessInstance().getSuperExecution();
        }
        return place.getCurrentActivityId();
    }
}
