package org.tongchuang.scenario;

/** A scenario did not go as its file says. */
public class ScenarioFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int step;
    private final String told;

    ScenarioFailed(String what) {
        super(what);
        step = 0;
        told = "";
    }

    /** At a step, counted from 1. */
    ScenarioFailed(String scenario, int step, String told, RuntimeException cause) {
        super("%s: step %d: %s: %s".formatted(scenario, step, told, cause.getMessage()), cause);
        this.step = step;
        this.told = told;
    }

    /** Which step it was; 0 if none. */
    int step() {
        return step;
    }

    /** What the step says. */
    String told() {
        return told;
    }
}
