package org.tongchuang.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.tongchuang.form.FieldFault;

/** A scenario did not go as its file says. */
public class ScenarioFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int step;
    private final String told;
    private final String labelKey;
    private final transient List<Object> arguments;

    /**
     * What went otherwise.
     *
     * @param labelKey the same in words for whoever wrote the scenario
     */
    ScenarioFailed(String what, String labelKey, Object... arguments) {
        super(what);
        this.step = 0;
        this.told = "";
        this.labelKey = labelKey;
        this.arguments = List.of(arguments);
    }

    /** A form said no to what the scenario fills in. */
    static ScenarioFailed notTaken(Object answer, List<FieldFault> faults) {
        return new ScenarioFailed(
                "not taken: " + answer,
                "scenario.failed.not-taken",
                faults.stream().map(FieldFault::name).collect(Collectors.joining("、")));
    }

    /** At a step, counted from 1. */
    ScenarioFailed(String scenario, int step, String told, RuntimeException cause) {
        super("%s: step %d: %s: %s".formatted(scenario, step, told, cause.getMessage()), cause);
        this.step = step;
        this.told = told;
        this.labelKey = "";
        this.arguments = List.of();
    }

    /** Which step it was; 0 if none. */
    int step() {
        return step;
    }

    /** What the step says. */
    String told() {
        return told;
    }

    String labelKey() {
        return labelKey;
    }

    List<Object> arguments() {
        return arguments;
    }
}
