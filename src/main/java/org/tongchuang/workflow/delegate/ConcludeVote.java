package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.workflow.Verb;
import org.tongchuang.worklist.Votes;

@Verb(value = "concludeVote", inputs = "step", outputs = "voteOutcome")
class ConcludeVote implements JavaDelegate {

    private final Votes votes;

    ConcludeVote(Votes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "voteOutcome",
                votes.conclude(Inputs.dossierId(execution), Inputs.text(execution, "step"))
                        .name());
    }
}
