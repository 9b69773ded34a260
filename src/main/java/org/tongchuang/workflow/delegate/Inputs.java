package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a verb is told by its model. */
final class Inputs {

    private Inputs() {}

    static String dossierId(DelegateExecution execution) {
        return text(execution, "dossierId");
    }

    static String text(DelegateExecution execution, String name) {
        if (execution.getVariable(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException(
                "Step '" + execution.getCurrentActivityId() + "' was not told its input '" + name + "'");
    }
}
