package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panels;
import org.tongchuang.assessment.SignDeclaration;
import org.tongchuang.people.Actor;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.Task;

/** {@code panel: {draw, declare: all}}: so many are on the panel, and each declares to have no interest. */
@Component
class PanelStep implements ScenarioStep {

    private static final String WORDING = "本人与参评社区没有利害关系。";

    private final Panels panels;
    private final OpenTasks tasks;
    private final Cast cast;
    private final SignDeclaration sign;
    private final WholeStep whole;

    PanelStep(Panels panels, OpenTasks tasks, Cast cast, SignDeclaration sign, WholeStep whole) {
        this.panels = panels;
        this.tasks = tasks;
        this.cast = cast;
        this.sign = sign;
        this.whole = whole;
    }

    @Override
    public String verb() {
        return "panel";
    }

    @Override
    public void play(Story story, JsonNode told) {
        int drawn = panels.members(panels.latest(story.dossierId())
                        .orElseThrow(() -> new ScenarioFailed("no panel has been drawn")))
                .size();
        if (drawn != told.get("draw").asInt()) {
            throw new ScenarioFailed(drawn + " drawn");
        }
        tasks.all(story).stream().filter(panels::awaitsDeclaration).forEach(this::declare);
    }

    private void declare(Task task) {
        Actor assessor = cast.doer(task);
        whole.run(() -> {
            sign.noInterest(task.id(), WORDING, assessor);
            return task;
        });
    }
}
