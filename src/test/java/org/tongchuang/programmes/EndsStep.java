package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.worklist.Tasks;

/** {@code ends: named}: the process has come to this end, the dossier is closed and nobody has to do anything more. */
@Component
class EndsStep implements ScenarioStep {

    private final ProcessDriver driver;
    private final Dossiers dossiers;
    private final Tasks tasks;

    EndsStep(ProcessDriver driver, Dossiers dossiers, Tasks tasks) {
        this.driver = driver;
        this.dossiers = dossiers;
        this.tasks = tasks;
    }

    @Override
    public String verb() {
        return "ends";
    }

    @Override
    public void play(Story story, JsonNode told) {
        Dossier dossier = dossiers.get(story.dossier().id());
        driver.hasEnded(dossier.processInstanceId(), told.asText());
        assertThat(dossier.isRunning()).isFalse();
        assertThat(tasks.openOf(dossier.id())).isEmpty();
    }
}
