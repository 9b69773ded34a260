package org.tongchuang.workflow.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.ProgrammeFolder;

/**
 * Some scenario comes to each end of each process of the folder; that it really does is what the scenario tests show.
 * Shared processes have been through theirs elsewhere, and so have those of a template that an office configured.
 */
@Component
class ScenarioRule implements ModelRule {

    private static final ObjectMapper YAML = new YAMLMapper();

    @Override
    public Stream<Finding> broken(Models models) {
        if (!models.manifest().configuredFrom().isEmpty()) {
            return Stream.empty();
        }
        Set<String> ends = new HashSet<>();
        Stream<Finding> unreadable =
                models.folder().scenarios().stream()
                        .flatMap(path -> collect(models.folder(), path, ends))
                        .toList()
                        .stream();
        Stream<Finding> unvisited = models.processes().stream()
                .filter(models::isOfFolder)
                .flatMap(file -> file.all("endEvent").stream()
                        .filter(end -> !"subProcess".equals(end.getParentNode().getLocalName()))
                        .map(ModelFile::id)
                        .filter(end -> !ends.contains(end))
                        .map(end -> Finding.of(file.path(), end, "workflow.finding.noScenario")));
        return Stream.concat(unreadable, unvisited);
    }

    private static Stream<Finding> collect(ProgrammeFolder folder, String path, Set<String> ends) {
        try {
            JsonNode steps = YAML.readTree(folder.text(path));
            steps.findValues("ends").forEach(end -> ends.add(end.asText()));
            return steps.isArray() ? Stream.empty() : Stream.of(Finding.of(path, "", "workflow.finding.scenario", ""));
        } catch (JsonProcessingException fault) {
            return Stream.of(Finding.of(path, "", "workflow.finding.scenario", fault.getOriginalMessage()));
        }
    }
}
