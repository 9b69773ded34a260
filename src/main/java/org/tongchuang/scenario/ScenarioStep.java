package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/** Plays one kind of step of a scenario; each kind is a bean of its own. */
interface ScenarioStep {

    /** The step's name in scenario files. */
    String verb();

    /**
     * Does what the step says.
     *
     * @throws ScenarioFailed if it can't be done or isn't as the step says
     */
    void play(Story story, JsonNode told);
}
