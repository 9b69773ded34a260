package org.tongchuang.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.programme.Programmes;

/** Whether dossiers go through a phase that an office may leave out. */
@Word(
        word = "phases",
        calls = {"include"})
public class PhasesOfProgramme {

    private final Dossiers dossiers;
    private final Programmes programmes;

    PhasesOfProgramme(Dossiers dossiers, Programmes programmes) {
        this.dossiers = dossiers;
        this.programmes = programmes;
    }

    public boolean include(DelegateExecution execution, String phase) {
        String versionId =
                dossiers.get((String) execution.getVariable("dossierId")).programmeVersionId();
        return programmes.get(versionId).manifest().includes(phase);
    }
}
