package org.tongchuang.programmes;

import com.fasterxml.jackson.databind.JsonNode;

/** Plays one kind of step of a scenario; each kind is a bean of its own. */
interface ScenarioStep {

    /** The step's name in scenario files. */
    String verb();

    void play(Story story, JsonNode told);
}
