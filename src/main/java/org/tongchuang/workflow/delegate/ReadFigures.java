package org.tongchuang.workflow.delegate;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.ledger.Figures;
import org.tongchuang.workflow.Verb;

/** Sets one variable for each figure that it is told, so what it sets stands in the manifest and not here. */
@Verb(value = ReadFigures.NAME, inputs = "figures")
public class ReadFigures implements JavaDelegate {

    public static final String NAME = "readFigures";

    private final Figures figures;

    ReadFigures(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        figures.variables(Inputs.dossierId(execution), keys(Inputs.text(execution, "figures")))
                .forEach(execution::setVariable);
    }

    /** The names of a list with commas between them. */
    public static List<String> keys(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
