package org.tongchuang.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Phases;

/** Tells the dossier which activity its own model has entered; activities of called models belong to their caller's. */
@Component
class PhaseListener implements ExecutionListener {

    private final ObjectProvider<Phases> phases;

    PhaseListener(ObjectProvider<Phases> phases) {
        this.phases = phases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (CallPath.isMain(execution)) {
            phases.getObject().entered((String) execution.getVariable("dossierId"), execution.getCurrentActivityId());
        }
    }
}
