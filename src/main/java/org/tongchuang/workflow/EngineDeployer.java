package org.tongchuang.workflow;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Deployer;
import org.tongchuang.programme.ProgrammeFolder;

/**
 * Deploys whole folders. No duplicate filtering: with it one edited model would be deployed alone, and its forms and
 * called processes, bound to the deployment, would not be found.
 */
@Component
class EngineDeployer implements Deployer {

    private final RepositoryService repository;

    EngineDeployer(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public String deploy(ProgrammeFolder folder) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(folder.key() + " " + folder.manifest().version())
                .enableDuplicateFiltering(false);
        folder.deployed().forEach((path, bytes) -> deployment.addInputStream(path, new ByteArrayInputStream(bytes)));
        return deployment.deploy().getId();
    }
}
