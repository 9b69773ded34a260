package org.tongchuang.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.DeployedFiles;
import org.tongchuang.programme.Programmes;

/** Reads from the engine's deployment. A deployed file never changes, so it is read once. */
@Component
class EngineFiles implements DeployedFiles {

    private final RepositoryService repository;
    private final Programmes programmes;
    private final Map<String, Optional<byte[]>> read = new ConcurrentHashMap<>();

    EngineFiles(RepositoryService repository, Programmes programmes) {
        this.repository = repository;
        this.programmes = programmes;
    }

    @Override
    public List<String> paths(String versionId) {
        return repository.getDeploymentResourceNames(programmes.get(versionId).deploymentId());
    }

    @Override
    public Optional<byte[]> find(String versionId, String path) {
        return read.computeIfAbsent(versionId + "/" + path, each -> load(versionId, path));
    }

    private Optional<byte[]> load(String versionId, String path) {
        if (!paths(versionId).contains(path)) {
            return Optional.empty();
        }
        String deployment = programmes.get(versionId).deploymentId();
        try (InputStream in = repository.getResourceAsStream(deployment, path)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
