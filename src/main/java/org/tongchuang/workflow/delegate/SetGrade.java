package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.dossier.GradeDossier;
import org.tongchuang.workflow.Verb;

@Verb(value = "setGrade", inputs = "grade")
class SetGrade implements JavaDelegate {

    private final GradeDossier grades;

    SetGrade(GradeDossier grades) {
        this.grades = grades;
    }

    @Override
    public void execute(DelegateExecution execution) {
        grades.grade(Inputs.dossierId(execution), Inputs.text(execution, "grade"));
    }
}
