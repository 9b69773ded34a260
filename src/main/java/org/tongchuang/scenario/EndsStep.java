package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.worklist.Task;

/** {@code ends: named}: the process has come to this end, the dossier is closed and nobody has to do anything more. */
@Component
class EndsStep implements ScenarioStep {

    private final ProcessRun process;
    private final Dossiers dossiers;
    private final OpenTasks tasks;

    EndsStep(ProcessRun process, Dossiers dossiers, OpenTasks tasks) {
        this.process = process;
        this.dossiers = dossiers;
        this.tasks = tasks;
    }

    @Override
    public String verb() {
        return "ends";
    }

    @Override
    public void play(Story story, JsonNode told) {
        Dossier dossier = dossiers.get(story.dossierId());
        if (!process.hasEnded(dossier.processInstanceId(), told.asText())) {
            throw new ScenarioFailed(
                    "not at this end; open: " + tasks.all(story),
                    "scenario.failed.not-at-end",
                    told.asText(),
                    tasks.all(story).stream().map(Task::step).collect(Collectors.joining("、")));
        }
        if (dossier.isRunning() || !tasks.all(story).isEmpty()) {
            throw new ScenarioFailed("ended, but the dossier is still open", "scenario.failed.still-open");
        }
    }
}
