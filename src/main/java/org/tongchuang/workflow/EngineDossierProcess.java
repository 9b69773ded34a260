package org.tongchuang.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.DossierProcess;
import org.tongchuang.programme.Programmes;

/** Starts a dossier's process in its own version's deployment, and ends it with its called processes. */
@Component
class EngineDossierProcess implements DossierProcess {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Programmes programmes;

    EngineDossierProcess(RepositoryService repository, RuntimeService runtime, Programmes programmes) {
        this.repository = repository;
        this.runtime = runtime;
        this.programmes = programmes;
    }

    @Override
    public String start(String programmeVersionId, String processKey, String number, Map<String, Object> routing) {
        ProcessDefinition model = repository
                .createProcessDefinitionQuery()
                .deploymentId(programmes.get(programmeVersionId).deploymentId())
                .processDefinitionKey(processKey)
                .singleResult();
        if (model == null) {
            throw new IllegalArgumentException(
                    "Programme version " + programmeVersionId + " has no process '" + processKey + "'");
        }
        return runtime.startProcessInstanceById(model.getId(), number, RoutingValues.of(routing))
                .getId();
    }

    @Override
    public void end(String processInstanceId, String reason) {
        runtime.deleteProcessInstance(processInstanceId, reason, false, true);
    }
}
