package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongchuang.workflow.Verb;
import org.tongchuang.worklist.Votes;

@Verb(value = "openVote", inputs = "step")
class OpenVote implements JavaDelegate {

    private final Votes votes;

    OpenVote(Votes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String step = Inputs.text(execution, "step");
        UserTask task = execution.getBpmnModelInstance().getModelElementById(step);
        votes.open(Inputs.dossierId(execution), step, task.getName());
    }
}
