package org.tongchuang.scenario;

/** A scenario did not go as its file says. */
public class ScenarioFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScenarioFailed(String what) {
        super(what);
    }

    ScenarioFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
