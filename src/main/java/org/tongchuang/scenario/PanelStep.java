package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panels;

/** {@code panel: {draw, declare: all}}: so many are on the panel, and each declares to have no interest. */
@Component
class PanelStep implements ScenarioStep {

    private final Panels panels;
    private final OpenTasks tasks;
    private final Cast cast;
    private final ThroughUseCases usual;

    PanelStep(Panels panels, OpenTasks tasks, Cast cast, ThroughUseCases usual) {
        this.panels = panels;
        this.tasks = tasks;
        this.cast = cast;
        this.usual = usual;
    }

    @Override
    public String verb() {
        return "panel";
    }

    @Override
    public void play(Story story, JsonNode told) {
        int drawn = panels.members(panels.latest(story.dossierId())
                        .orElseThrow(() -> new ScenarioFailed("no panel has been drawn", "scenario.failed.no-panel")))
                .size();
        if (drawn != told.get("draw").asInt()) {
            throw new ScenarioFailed(drawn + " drawn", "scenario.failed.drawn", drawn);
        }
        tasks.all(story).stream().filter(panels::awaitsDeclaration).forEach(task -> story.work(usual)
                .declareNoInterest(task, cast.doer(task)));
    }
}
