package org.tongchuang.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tongchuang.worklist.Votes;

/** Whether a vote is decided, so that its step may end before all have voted. */
@Word(word = "votes", calls = "decided")
public class VoteWord {

    private final Votes votes;

    VoteWord(Votes votes) {
        this.votes = votes;
    }

    public boolean decided(DelegateExecution execution, String step) {
        return votes.isDecided((String) execution.getVariable("dossierId"), step);
    }
}
