package org.tongchuang.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tongchuang.dossier.Parts;

/** The parts of a group that a dossier has opened: one task or called process for each. */
@Word(word = "parts", calls = "of")
public class PartNames {

    private final Parts parts;

    PartNames(Parts parts) {
        this.parts = parts;
    }

    public List<String> of(DelegateExecution execution, String group) {
        return parts.names((String) execution.getVariable("dossierId"), group);
    }
}
