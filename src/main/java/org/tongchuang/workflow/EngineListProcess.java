package org.tongchuang.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.ListProcess;

/** Sends a waiting dossier the message of its list point, to its instance and never by its number. */
@Component
class EngineListProcess implements ListProcess {

    private final ProcessMessages messages;

    EngineListProcess(ProcessMessages messages) {
        this.messages = messages;
    }

    @Override
    public void release(String processInstanceId, String message, String outcome) {
        messages.send(message, processInstanceId, Map.of("listOutcome", outcome));
    }
}
