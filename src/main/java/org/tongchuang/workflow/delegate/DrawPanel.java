package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.assessment.DrawAssessors;
import org.tongchuang.workflow.Verb;

@Verb("drawPanel")
class DrawPanel implements JavaDelegate {

    private final DrawAssessors assessors;

    DrawPanel(DrawAssessors assessors) {
        this.assessors = assessors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessors.draw(Inputs.dossierId(execution), execution.getProcessInstanceId());
    }
}
