package org.tongchuang.browser;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Story;

/** Plays a story that runs what is due after each step; were the engine to do so too, they would get into each other's way. */
class PlayAlone {

    private final PlayScenario play;
    private final JobExecutor engine;

    PlayAlone(PlayScenario play, JobExecutor engine) {
        this.play = play;
        this.engine = engine;
    }

    void play(Scenario scenario, Story story) {
        engine.shutdown();
        try {
            play.play(scenario, story);
        } finally {
            engine.start();
        }
    }
}
