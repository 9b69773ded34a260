package org.tongchuang.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tongchuang.assessment.Panels;

/** Who assesses: one task for each of them. */
@Word(word = "panel", calls = "members")
public class PanelMembers {

    private final Panels panels;

    PanelMembers(Panels panels) {
        this.panels = panels;
    }

    public List<String> members(DelegateExecution execution) {
        return panels.memberIds((String) execution.getVariable("dossierId"), execution.getProcessInstanceId());
    }
}
