package org.tongchuang.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.ListProcess;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;

/** Sends a waiting dossier the message of its list point, to its instance and never by its number. */
@Component
class EngineListProcess implements ListProcess {

    private final RuntimeService runtime;
    private final ProcessMessages messages;
    private final Dossiers dossiers;
    private final Programmes programmes;

    EngineListProcess(RuntimeService runtime, ProcessMessages messages, Dossiers dossiers, Programmes programmes) {
        this.runtime = runtime;
        this.messages = messages;
        this.dossiers = dossiers;
        this.programmes = programmes;
    }

    @Override
    public void release(String processInstanceId, String point, String outcome) {
        String dossierId = (String) runtime.getVariable(processInstanceId, "dossierId");
        Manifest manifest =
                programmes.get(dossiers.get(dossierId).programmeVersionId()).manifest();
        messages.send(manifest.lists().get(point).message(), processInstanceId, Map.of("listOutcome", outcome));
    }
}
